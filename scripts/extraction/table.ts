import type { Candidate, Extraction } from '../../lib/extraction/types'

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
const cut = (text: string, width: number) =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width)

const COLUMNS: { head: string; width: number; cell: (candidate: Candidate) => string }[] = [
  { head: '', width: 1, cell: ({ trackable }) => (trackable ? '✓' : '·') },
  { head: 'vraag', width: 5, cell: ({ question }) => String(question ?? '') },
  { head: 'soort', width: 11, cell: ({ kind }) => kind },
  { head: 'kracht', width: 8, cell: ({ strength }) => strength },
  { head: 'score', width: 5, cell: ({ score }) => score.toFixed(2) },
  { head: 'uiterlijk', width: 10, cell: ({ due }) => due?.latest ?? '' },
  { head: 'door', width: 16, cell: ({ owner }) => owner ?? '' },
  { head: 'citaat', width: 90, cell: ({ quote }) => flat(quote) },
]

/** The candidates of a document for a person at a terminal. */
export function documentTable(extraction: Extraction, minScore: number): string {
  const { document, questions, candidates } = extraction
  const shown = candidates.filter(({ score }) => score >= minScore)
  const facts = [
    document.date ? `${document.date}${document.dateAssumed ? ' (afgeleid)' : ''}` : 'datum onbekend',
    document.committee ?? '',
  ]
  const head = COLUMNS.map(({ head, width }) => cut(head, width)).join(' ')
  const rows = shown.map((candidate) =>
    COLUMNS.map(({ cell, width }) => cut(cell(candidate), width)).join(' '),
  )
  const counts = `${questions.length} vragen, ${shown.filter(({ trackable }) => trackable).length} toezeggingen, ${shown.length} kandidaten`
  return [facts.filter((fact) => fact !== '').join('  '), counts, '', head, ...rows]
    .map((line) => line.trimEnd())
    .join('\n')
}
