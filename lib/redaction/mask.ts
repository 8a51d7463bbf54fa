import type { TextSpan } from './places'
import { placesOf } from './places'

/** What is left out, as the database names it. */
export const REDACTION_KINDS = ['person', 'address', 'contact', 'other'] as const
export type RedactionKind = (typeof REDACTION_KINDS)[number]

/** What stands in the place of the words. Text of the register, like a quote: in the council's language whoever reads it. */
export const MASKS: Record<RedactionKind, string> = {
  person: '[naam weggelaten]',
  address: '[adres weggelaten]',
  contact: '[contactgegeven weggelaten]',
  other: '[tekst weggelaten]',
}

/** Words that the public does not see, wherever they stand in one document. */
export type Redacted = { kind: RedactionKind; words: string }
export type Hidden = TextSpan & { kind: RedactionKind }

/** Places in order; where they overlap, one from the first to the last. */
export function inOrder<T extends TextSpan>(places: readonly T[]): T[] {
  const merged: T[] = []
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last && place.start < last.end) last.end = Math.max(last.end, place.end)
    else merged.push({ ...place })
  }
  return merged
}

/** Every place of a text that is left out. */
export function hiddenIn(text: string, redactions: readonly Redacted[]): Hidden[] {
  return inOrder(
    redactions.flatMap(({ kind, words }) => placesOf(text, words).map((span) => ({ ...span, kind }))),
  )
}

/** The text with a mask in each of those places. */
export function mask(text: string, redactions: readonly Redacted[]): string {
  let masked = ''
  let from = 0
  for (const { start, end, kind } of hiddenIn(text, redactions)) {
    masked += text.slice(from, start) + MASKS[kind]
    from = end
  }
  return masked + text.slice(from)
}

/** Every text inside a value, masked: for what is stored as JSON. */
export function maskWithin<T>(value: T, redactions: readonly Redacted[]): T {
  const go = (inner: unknown): unknown => {
    if (typeof inner === 'string') return mask(inner, redactions)
    if (Array.isArray(inner)) return inner.map(go)
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(Object.entries(inner).map(([name, part]) => [name, go(part)]))
  }
  return redactions.length === 0 ? value : (go(value) as T)
}

/**
 * The text with other signs in those places and every offset where it was, so that pages, questions and promises keep
 * their place. Whoever draws it puts a mask where these signs stand.
 */
export function coverIn(text: string, hidden: readonly TextSpan[]): string {
  let covered = ''
  let from = 0
  for (const { start, end } of hidden) {
    covered += text.slice(from, start) + text.slice(start, end).replace(/\S/g, '█')
    from = end
  }
  return covered + text.slice(from)
}

type Stored = { id: string; kind: RedactionKind; spans: number[] }

/** The places of a document that are left out, as they were stored, each with an id of its own. */
export function leftOutIn(redactions: readonly Stored[]) {
  const places = ({ id, kind, spans }: Stored) =>
    spans.flatMap((start, index) =>
      index % 2 === 0 ? [{ id: `${id}-${index}`, kind, start, end: spans[index + 1] ?? start }] : [],
    )
  return inOrder(redactions.flatMap(places))
}
