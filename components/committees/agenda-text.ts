import type { AgendaItem } from '@/lib/committees/agenda-items'
import type { Say } from './decision-text'
import type { MinutesPart } from './minutes'

function itemOf({ number, title, evidence }: AgendaItem, say: Say): string {
  const item = say('item', { number, title })
  const { documentNumber, note, quote } = evidence
  if (documentNumber) return say('with_document', { item, document: documentNumber })
  const words = quote ?? note
  return words ? say('with_words', { item, words }) : say('plain', { item })
}

/**
 * What is put before a committee, for its agenda: the list it is asked to adopt in one decision, and what is handled by
 * itself. Pure: `say` puts a sentence of `committees.agenda.text` into words.
 */
export function agendaParts(
  heading: { committee: string; day: string | null },
  { list, apart }: { list: AgendaItem[]; apart: AgendaItem[] },
  say: Say,
): MinutesPart[] {
  const { committee, day } = heading
  const alone = (item: AgendaItem) =>
    say('apart_because', {
      item: say('item', { number: item.number, title: item.title }),
      reason: item.pulled?.reason ?? '',
    })
  return [
    {
      lines: [
        day ? say('heading', { committee, day }) : say('heading_plain', { committee }),
        say('subject', {}),
      ],
    },
    { lines: [say('together', {})], items: list.map((item) => itemOf(item, say)) },
    { lines: [say('apart', {})], items: apart.map(alone) },
  ]
}
