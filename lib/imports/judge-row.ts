import type { Calendar } from '../extraction/types'
import type { FieldChange } from '../history/entries'
import type { ColumnKey } from '../sheets/columns'
import type { SheetRow } from '../sheets/sheet-row'
import type { Problem, RowValues } from './read-cells'
import { readTerm } from './read-day'

/** What an import may change of a registered commitment: what an amendment may. */
export const AMENDABLE = [
  'title',
  'kind',
  'strength',
  'madeBy',
  'party',
  'committee',
  'confidential',
  'phrase',
  'earliest',
  'latest',
] as const satisfies readonly ColumnKey[]

export type Verdict = 'new' | 'same' | 'changed' | 'duplicate' | 'conflict' | 'error'
export type Other = { number: string; title: string }

/** Everything the page and the commit need to know of a row. */
export type Findings = {
  values: RowValues
  problems: Problem[]
  /** What would change, or does not agree; each as it is in the register and as it is in the file. */
  changes: FieldChange[]
  /** Why it is no plain change, as a code. */
  why: string | null
  /** The commitment, or earlier row, that it says again. */
  other: Other | null
  rule: string | null
  assumed: string[]
}
export type Judged = {
  verdict: Verdict
  number: string | null
  seenVersion: number | null
  findings: Findings
}

/** The register as it stands, to hold rows against. */
export type Against = {
  known: ReadonlyMap<string, SheetRow>
  /** What was said already, by day and words, in the register or in an earlier row. */
  said: Map<string, Other>
  seen: Set<string>
  calendar: Calendar
}

const isAmendable = (column: string): boolean => (AMENDABLE as readonly string[]).includes(column)
const OURS = /^T\d{4}-\d{4,}$/
const TITLE = 200

export const saidKey = (madeOn: string, words: string) =>
  `${madeOn} ${words.trim().toLowerCase().replace(/\s+/g, ' ')}`

const findings = (values: RowValues, given: Partial<Findings> = {}): Findings => ({
  ...{ problems: [], changes: [], why: null, other: null, rule: null, assumed: [] },
  ...{ values, ...given },
})

const plain = (value: string | null | undefined) => value?.trim() || null

function changesOf(values: RowValues, known: SheetRow): FieldChange[] {
  return (Object.keys(values) as ColumnKey[])
    .filter((column) => column !== 'version' && column !== 'number')
    .map((field) => ({ field, before: plain(known[field]), after: plain(values[field]) }))
    .filter(({ before, after }) => before !== after)
}

/** A new phrase brings its own days, unless the row gives them. */
function withTerm(values: RowValues, madeOn: string, calendar: Calendar) {
  const none = { values, rule: null, assumed: [] as string[] }
  if (!values.phrase || values.latest) return none
  const { earliest, latest, rule, assumed } = readTerm(values.phrase, madeOn, calendar)
  return latest ? { values: { ...values, earliest, latest }, rule, assumed } : none
}

function windowProblems({ earliest, latest }: RowValues): Problem[] {
  if (earliest && !latest) return [{ column: 'latest', code: 'window_open', value: '' }]
  if (earliest && latest && earliest > latest)
    return [{ column: 'latest', code: 'window_order', value: latest }]
  return []
}

function judgeKnown(read: RowValues, known: SheetRow, { calendar }: Against): Omit<Judged, 'number'> {
  const isNewPhrase = read.phrase !== undefined && plain(read.phrase) !== plain(known.phrase)
  const { values, rule, assumed } = isNewPhrase
    ? withTerm(read, known.madeOn ?? '', calendar)
    : { values: read, rule: null, assumed: [] }
  const seenVersion = Number(known.version)
  const problems = windowProblems({ ...known, ...values })
  if (values.title === null) problems.push({ column: 'title', code: 'title_missing', value: '' })
  if ((values.title?.length ?? 0) > TITLE) problems.push({ column: 'title', code: 'too_long', value: '' })
  const changes = changesOf(values, known)
  const told = findings(values, { problems, changes, rule, assumed })
  if (changes.length === 0) return { verdict: 'same', seenVersion, findings: told }
  if (problems.length > 0) return { verdict: 'error', seenVersion, findings: told }
  const older = values.version !== undefined && values.version !== null && values.version !== known.version
  const fixed = changes.some(({ field }) => !isAmendable(field))
  const why = older ? 'import_changed_since' : fixed ? 'import_not_here' : null
  return { verdict: why ? 'conflict' : 'changed', seenVersion, findings: { ...told, why } }
}

/** What a new commitment needs at least; the rest has a plain default. */
function completed(read: RowValues): { values: RowValues; problems: Problem[] } {
  const words = read.title ?? read.quote ?? null
  const problems: Problem[] = []
  if (words === null) problems.push({ column: 'title', code: 'title_missing', value: '' })
  if (!read.madeOn) problems.push({ column: 'madeOn', code: 'import_made_missing', value: '' })
  if (read.state === 'settled' && !read.settledOn)
    problems.push({ column: 'settledOn', code: 'import_settled_missing', value: '' })
  const title = words && words.length > TITLE ? `${words.slice(0, TITLE - 1)}…` : words
  return { values: { ...read, title, quote: read.quote ?? words }, problems }
}

function judgeNew(read: RowValues, against: Against): Judged {
  const { values: whole, problems: missing } = completed(read)
  const { values, rule, assumed } = withTerm(whole, whole.madeOn ?? '2000-01-01', against.calendar)
  const problems = [...missing, ...windowProblems(values)]
  const base = { number: null, seenVersion: null }
  const told = findings(values, { problems, rule, assumed })
  if (problems.length > 0) return { ...base, verdict: 'error', findings: told }
  const { title = '', quote = '', madeOn = '' } = values as Record<string, string>
  const keys = [saidKey(madeOn, title), saidKey(madeOn, quote)]
  const other = keys.map((key) => against.said.get(key)).find((found) => found !== undefined) ?? null
  for (const key of keys) if (!against.said.has(key)) against.said.set(key, { number: '', title })
  return { ...base, verdict: other ? 'duplicate' : 'new', findings: { ...told, other } }
}

/** What a row would do to the register. Notes in `against` what it says, for the rows that come after it. */
export function judgeRow(values: RowValues, problems: Problem[], against: Against): Judged {
  const number = values.number ?? null
  const refused = (more: Problem[]): Judged => ({
    ...{ verdict: 'error', number, seenVersion: null },
    findings: findings(values, { problems: [...problems, ...more] }),
  })
  if (problems.length > 0) return refused([])
  if (number === null || !OURS.test(number)) return judgeNew(values, against)
  if (against.seen.has(number))
    return refused([{ column: 'number', code: 'import_number_twice', value: number }])
  against.seen.add(number)
  const known = against.known.get(number)
  if (!known) return refused([{ column: 'number', code: 'import_unknown_number', value: number }])
  return { number, ...judgeKnown(values, known, against) }
}
