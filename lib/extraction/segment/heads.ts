import { PARTY_STARTS } from '../languages/nl/parties'
import { BEFORE_KNOWN, HEAD_ALONE, HEAD_WITH_PAGE, KNOWN_FIRST, ROW } from '../languages/nl/question-heads'
import type { Line } from './lines'
import type { Mark } from './marks'
import { areParties, type Names, namesIn } from './names'

/** What stands on the line of a question before the question itself. `body` is the offset behind it. */
export type Head = Names & { page: string | null; body: number }

const LONGEST = 160

/** For each pair of characters, by the low half of their codes, whether a known party may begin with it. */
const MAY_BEGIN = new Uint8Array(1 << 14)
const pair = (first: number, second: number) => ((first & 127) << 7) | (second & 127)
for (const start of [...PARTY_STARTS, ...BEFORE_KNOWN])
  if (start.length > 1) MAY_BEGIN[pair(start.charCodeAt(0), start.charCodeAt(1))] = 1
  else for (let second = 0; second < 128; second++) MAY_BEGIN[pair(start.charCodeAt(0), second)] = 1

/** The head that begins at `at`, on a line that ends at `end`; null where the question begins there itself. */
export function headAt(text: string, at: number, end: number): Head | null {
  const words = text.slice(at, Math.min(end, at + LONGEST))
  for (const pattern of [HEAD_WITH_PAGE, HEAD_ALONE]) {
    const match = pattern.exec(words)
    const { who, bracketed, page } = match?.groups ?? {}
    const named = namesIn(bracketed ?? who ?? '')
    // "VVD, klopt het dat ...": without a page nothing but parties stands in front.
    if (match && named && (page !== undefined || named.topic === null))
      return { ...named, page: page ?? null, body: Math.min(at + match[0].length, end) }
  }
  return null
}

/** Asked of every question, and nearly always no: at its first two characters. */
export function mayBeKnown(text: string, at: number): boolean {
  if (MAY_BEGIN[pair(text.charCodeAt(at), text.charCodeAt(at + 1))] === 0) return false
  KNOWN_FIRST.lastIndex = at
  return KNOWN_FIRST.test(text)
}

/** "VVD 12 Hoeveel ...": a party and perhaps a page in columns of their own, where nothing but blanks parts them. */
export function rowAt(text: string, at: number, end: number): Head | null {
  const match = ROW.exec(text.slice(at, Math.min(end, at + LONGEST)))
  if (!match) return null
  const { party, page = null } = match.groups!
  return { party: party!, known: true, topic: null, page, body: at + match[0].length }
}

/** The marks with the parties and pages that the lines of their questions begin with. */
export function readHeads(text: string, lines: readonly Line[], marks: Mark[]): Mark[] {
  const asked = marks.filter(({ kind, party }) => kind === 'question' && party === null)
  const first = asked[0]
  if (!first) return marks
  const paged = headAt(text, first.body, lines[first.line]!.end)?.page != null
  if (!paged && !asked.some(({ body }) => mayBeKnown(text, body))) return marks
  const heads = headsOf(text, lines, asked, headAt)
  const chosen = heads.size > 0 ? heads : headsOf(text, lines, asked, rowAt)
  const all = areParties([...chosen.values()], asked.length)
  return marks.map((mark) => {
    const head = chosen.get(mark)
    if (!head || !(all || (head.known && chosen === heads))) return mark
    const { party, topic, page, body } = head
    return { ...mark, party, topic, page, body }
  })
}

function headsOf(
  text: string,
  lines: readonly Line[],
  asked: readonly Mark[],
  reader: typeof headAt,
): Map<Mark, Head> {
  const heads = new Map<Mark, Head>()
  for (const mark of asked) {
    const head = reader(text, mark.body, lines[mark.line]!.end)
    if (head) heads.set(mark, head)
  }
  return heads
}
