'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useSyncExternalStore } from 'react'
import { Kbd } from '../ui/kbd'
import { focusCard, markCurrent, pressKey } from './review-moves'
import { cardId } from './reviewable'

const STORE = 'gestand.review.keys'
const CHANGED = 'gestand:review-keys'

function subscribe(tell: () => void) {
  window.addEventListener(CHANGED, tell)
  return () => window.removeEventListener(CHANGED, tell)
}
const isOn = () => window.localStorage.getItem(STORE) !== 'off'
function setOn(on: boolean) {
  window.localStorage.setItem(STORE, on ? 'on' : 'off')
  window.dispatchEvent(new Event(CHANGED))
}

const KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'accept'],
  ['e', 'edit'],
  ['r', 'reject'],
  ['u', 'undo'],
  ['?', 'show'],
] as const

type Props = {
  /** Id of the pane with the source's text. */
  source: string
  /** The candidate just acted on, and its version: its button is gone, so the focus returns to its card. */
  acted: { id: string; version: number } | null
}

/** Keys for the practised reviewer, and the tie between a card and its words in the text. It adds; nothing needs it. */
export function ReviewKeys({ source, acted }: Props) {
  const t = useTranslations('review.keys')
  const on = useSyncExternalStore(subscribe, isOn, () => null)
  useEffect(() => markCurrent(source), [source])
  const id = acted?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same card is acted on more than once
  useEffect(() => {
    if (id) focusCard(document.getElementById(cardId(id)))
  }, [id, acted?.version])
  useEffect(() => (on ? pressKey() : undefined), [on])
  if (on === null) return null
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-1 text-sm text-muted print:hidden">
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => setOn(event.target.checked)}
          className="size-4 accent-accent"
        />
        {t('on')}
      </label>
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
        </details>
      )}
    </div>
  )
}
