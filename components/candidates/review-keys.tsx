'use client'

import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import type { FormAction } from '../documents/form-action'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { Kbd } from '../ui/kbd'
import { SubmitButton } from '../ui/submit-button'
import { focusCard, markCurrent } from './review-marks'
import { pressKey } from './review-moves'
import { cardId } from './reviewable'

const KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'accept'],
  ['e', 'edit'],
  ['r', 'reject'],
  ['m', 'merge'],
  ['u', 'undo'],
  ['?', 'show'],
] as const

type Props = {
  /** Id of the pane with the source's text. */
  source: string
  /** The candidate just acted on, and its version: its button is gone, so the focus returns to its card. */
  acted: { id: string; version: number } | null
  /** Whether this person wants them. */
  on: boolean
  toggle: FormAction
}

/** Keys for the practised reviewer, and the tie between a card and its words in the text. It adds; nothing needs it. */
export function ReviewKeys({ source, acted, on, toggle }: Props) {
  const t = useTranslations('review.keys')
  useEffect(() => markCurrent(source), [source])
  const id = acted?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same card is acted on more than once
  useEffect(() => {
    if (id) focusCard(document.getElementById(cardId(id)))
  }, [id, acted?.version])
  useEffect(() => (on ? pressKey() : undefined), [on])
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm text-muted print:hidden">
      {on && (
        <details data-keys-help="">
          <summary className="min-h-6 text-accent">{t('help')}</summary>
          <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            {KEYS.map(([key, name]) => (
              <li key={key}>
                <Kbd>{key}</Kbd> {t(name)}
              </li>
            ))}
          </ul>
          <p className="mt-2">{t('more')}</p>
        </details>
      )}
      <ActionForm action={toggle} className="flex" saved={t(on ? 'now_on' : 'now_off')}>
        <HiddenInput name="keys" value={on ? 'off' : 'on'} />
        <SubmitButton variant="quiet" size="small">
          {t(on ? 'off' : 'on')}
        </SubmitButton>
      </ActionForm>
    </div>
  )
}
