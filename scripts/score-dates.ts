/**
 * Scores the date resolver on suites and labelled letters that live outside the repository.
 *
 *   npm run --silent score:dates -- FOLDER [--letters FOLDER] [--fails N]
 *
 * FOLDER holds the date suites and their `score.mjs`; `--letters` a folder with `passages.gold.jsonl` and
 * `documents/*.gold.json`. The suites are read in calendar mode, the letters in due mode.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { findDates } from '../lib/extraction/deadlines'

type Row = Record<string, string | number>
type Fail = { id: string; text: string; ref: string; want: string; got: string }
type Scorer = {
  scoreAll: (
    resolve: (text: string, reference: string) => object[],
    options: { dir: string; failsMax: number },
  ) => Promise<{ rows: Row[]; fails: Fail[] }>
  line: (row: Row) => Row
}
type Due = { phrase: string; earliest: string | null; latest: string | null }
type Labelled = { id: string; date: string; text: string; due: Due }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { letters: { type: 'string' }, fails: { type: 'string', default: '0' } },
})
const [folder] = positionals
if (!folder) {
  console.error('usage: score-dates FOLDER [--letters FOLDER] [--fails N]')
  process.exit(2)
}
const most = Number(values.fails)
const letters = values.letters ?? path.join(folder, '..', 'extraction-dev')
await scoreSuites(folder)
if (existsSync(letters)) scoreLetters(letters)

async function scoreSuites(suites: string): Promise<void> {
  const scorer: Scorer = await import(pathToFileURL(path.resolve(suites, 'score.mjs')).href)
  const resolve = (text: string, reference: string) =>
    findDates(text, reference.slice(0, 10), undefined, { mode: 'calendar' })
  const { rows, fails } = await scorer.scoreAll(resolve, { dir: path.resolve(suites), failsMax: most })
  console.table(rows.map(scorer.line))
  for (const { id, ref, text, want, got } of fails)
    console.log(id, '|', ref, '|', text, '| want', want, '| got', got)
}

/** How often the sentence of a labelled phrase gives a hit that overlaps the phrase, and with the same window. */
function scoreLetters(from: string): void {
  const labelled = [...passages(from), ...documents(from)]
  const dated = labelled.filter(({ due }) => due.latest !== null)
  const exact = dated.filter((one) => overlapping(one).some((hit) => sameWindow(hit, one.due)))
  const latest = dated.filter((one) => overlapping(one).some((hit) => hit.end === one.due.latest))
  const found = dated.filter((one) => overlapping(one).length > 0)
  const open = labelled.filter(({ due }) => due.latest === null)
  const wrong = open.filter((one) => overlapping(one).some((hit) => hit.end !== null))
  console.log(
    `phrases with a latest day: ${dated.length}; found ${found.length}, same latest ${latest.length},`,
  )
  console.log(
    `same window ${exact.length}. Phrases without one: ${open.length}; given one by us: ${wrong.length}`,
  )
  const missed = [...dated.filter((one) => !exact.includes(one)), ...wrong]
  for (const one of missed.slice(0, most)) {
    const got = overlapping(one).map((hit) => `${hit.text}: ${hit.start}..${hit.end}`)
    console.log(one.id, one.date, JSON.stringify(one.due), '| got', got.join(' ; ') || '-')
  }
}

function overlapping({ text, date, due }: Labelled): ReturnType<typeof findDates> {
  const from = text.toLowerCase().indexOf(due.phrase.toLowerCase())
  const to = from + due.phrase.length
  return findDates(text, date).filter((hit) => hit.index < to && hit.index + hit.text.length > from)
}

function sameWindow(hit: { start: string | null; end: string | null }, due: Due): boolean {
  return hit.start === due.earliest && hit.end === due.latest
}

function passages(from: string): Labelled[] {
  const file = path.join(from, 'passages.gold.jsonl')
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.flatMap((line) => {
    const { id, context_date: date, text, commitments } = JSON.parse(line)
    return date === null ? [] : labels(id, date, text, commitments)
  })
}

function documents(from: string): Labelled[] {
  const folderOf = path.join(from, 'documents')
  if (!existsSync(folderOf)) return []
  const names = readdirSync(folderOf).filter((name) => name.endsWith('.gold.json'))
  return names.flatMap((name) => {
    const { document_date: date, commitments } = JSON.parse(readFileSync(path.join(folderOf, name), 'utf8'))
    const text = readFileSync(path.join(folderOf, name.replace('.gold.json', '.txt')), 'utf8').replace(
      /\s+/g,
      ' ',
    )
    return date ? labels(name, date, text, commitments) : []
  })
}

/** Only phrases that stand in the text word for word can be looked up. */
function labels(id: string, date: string, text: string, commitments: { due: Due | null }[]): Labelled[] {
  return commitments.flatMap(({ due }) =>
    due && text.toLowerCase().includes(due.phrase.toLowerCase()) ? [{ id, date, text, due }] : [],
  )
}
