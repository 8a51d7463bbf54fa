import type { Decided } from '@/lib/committees/list-decided'
import type { MinutesPart } from './minutes'

export type Say = (key: string, values: Record<string, string>) => string

const itemOf = ({ number, title }: Decided, say: Say) => say('item', { number, title })

function alone(decided: Decided, say: Say, day: (iso: string) => string): string {
  const { outcome, reason, remainder, latest } = decided
  const item = itemOf(decided, say)
  if (outcome === 'settled') return say('apart_settled', { item })
  const facts = { reason: reason ?? '', remainder: remainder ?? '', day: latest ? day(latest) : '' }
  return say(outcome, { item, ...facts })
}

function onList(decided: Decided, say: Say): string {
  const item = itemOf(decided, say)
  const { documentNumber } = decided
  return documentNumber ? say('settled', { item, document: documentNumber }) : say('settled_plain', { item })
}

/**
 * What a committee decided, for the minutes. Pure: `say` puts a sentence of `committees.decisions.text` into words.
 */
export function decisionParts(
  heading: { committee: string; day: string },
  decided: Decided[],
  say: Say,
  day: (iso: string) => string,
): MinutesPart[] {
  const together = decided.filter(({ apart }) => !apart)
  const apart = decided.filter((item) => item.apart)
  return [
    { lines: [say('heading', heading), say('subject', {})] },
    { lines: [say('together', {})], items: together.map((item) => onList(item, say)) },
    { lines: [say('apart', {})], items: apart.map((item) => alone(item, say, day)) },
  ]
}
