'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { CandidateActs as Acts } from './acts'
import { CorrectForm } from './correct-form'
import { MergeForm } from './merge-form'
import { nearest, type Target } from './nearest'
import { PressForm } from './press-form'
import { RejectForm } from './reject-form'
import type { Correctable, Reviewable } from './reviewable'

type Props = {
  /** `repeats` is the number in the register it seems to repeat. */
  candidate: Correctable & Pick<Reviewable, 'state'> & { repeats: string | null }
  acts: Acts
  /** What one may merge into; the same list for every card, so that it is sent once. */
  targets: Target[]
  /** Why it is here, beside the acts. */
  children: ReactNode
}

/** A panel that opens, or a form that has something to say, takes the whole width below the row of buttons. */
const ROW =
  'flex flex-wrap items-start gap-x-1 gap-y-2 ' +
  '[&>.act-form:has([role=alert])]:order-last [&>.act-form:has([role=alert])]:basis-full ' +
  '[&>.act-form:has(details[open])]:order-last [&>.act-form:has(details[open])]:basis-full'

/** What may be done now. It runs in the browser too: many cards with many fields are sent as little as that. */
export function CandidateActs({ candidate, acts, targets, children }: Props) {
  const t = useTranslations('review.act')
  const { id, version, title, state } = candidate
  if (state !== 'proposed')
    return <PressForm candidate={candidate} act="undo" action={acts.undo} label={t('undo')} about={title} />
  return (
    // A form anew after every change, so that no panel stays open over what it has already done.
    <div key={version} className={ROW}>
      <PressForm candidate={candidate} act="accept" action={acts.accept} label={t('accept')} about={title} />
      <CorrectForm candidate={candidate} action={acts.correct} />
      <RejectForm candidate={candidate} action={acts.reject} />
      <MergeForm candidate={candidate} action={acts.merge} targets={nearest(targets, id)} />
      {children}
    </div>
  )
}
