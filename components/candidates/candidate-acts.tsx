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
  const { id, title, state } = candidate
  // Every form stays in its place, gone or not: a colleague may have decided while this one was being sent.
  const gone = state !== 'proposed'
  const press = { candidate, about: title }
  return (
    <div className={ROW}>
      <PressForm {...press} act="accept" action={acts.accept} label={t('accept')} gone={gone} />
      <CorrectForm candidate={candidate} action={acts.correct} gone={gone} />
      <RejectForm candidate={candidate} action={acts.reject} gone={gone} />
      <MergeForm
        candidate={candidate}
        action={acts.merge}
        targets={gone ? [] : nearest(targets, id)}
        gone={gone}
      />
      <PressForm {...press} act="undo" action={acts.undo} label={t('undo')} gone={!gone} />
      {!gone && children}
    </div>
  )
}
