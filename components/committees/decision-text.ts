import type { Decided } from '@/lib/committees/list-decided'

type Say = (key: string, values: Record<string, string>) => string

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

const numbered = (lines: string[]) => lines.map((line, index) => `${index + 1}. ${line}`)

/**
 * What a clerk pastes into the minutes. Pure: `say` puts a sentence of `committees.decisions.text` into words.
 * @returns lines, an empty one between the parts
 */
export function decisionText(
  heading: { committee: string; day: string },
  decided: Decided[],
  say: Say,
  day: (iso: string) => string,
): string {
  const together = decided.filter(({ apart }) => !apart)
  const apart = decided.filter((item) => item.apart)
  const parts = [
    [say('heading', heading), say('subject', {})],
    together.length > 0 && [say('together', {}), ...numbered(together.map((item) => onList(item, say)))],
    apart.length > 0 && [say('apart', {}), ...numbered(apart.map((item) => alone(item, say, day)))],
  ].filter((part) => part !== false)
  return parts.map((lines) => lines.join('\n')).join('\n\n')
}
