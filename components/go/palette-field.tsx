import type { KeyboardEvent } from 'react'
import { optionId } from './option-id'

type Props = {
  label: string
  question: string
  /** Id of the list, how many it holds, and which is chosen. */
  list: string
  count: number
  chosen: number
  onAsk: (question: string) => void
  onChoose: (at: number) => void
}

/** The words one types; arrows move through what was found. */
export function PaletteField({ label, question, list, count, chosen, onAsk, onChoose }: Props) {
  const onKey = (event: KeyboardEvent) => {
    const to: Record<string, number> = {
      ArrowDown: Math.min(chosen + 1, count - 1),
      ArrowUp: Math.max(chosen - 1, 0),
    }
    const next = to[event.key]
    if (next === undefined) return
    event.preventDefault()
    onChoose(next)
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <input
      // Not of type search: there Escape empties the field first, and here it closes.
      type="text"
      inputMode="search"
      role="combobox"
      autoComplete="off"
      aria-label={label}
      aria-expanded={count > 0}
      aria-controls={list}
      aria-activedescendant={count > 0 ? optionId(chosen) : undefined}
      value={question}
      onKeyDown={onKey}
      onChange={(event) => onAsk(event.target.value)}
      placeholder={label}
    />
  )
}
