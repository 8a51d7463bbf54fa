import { HEAD_ALONE, HEAD_INITIALS, HEAD_WITH_PAGE, KNOWN_FIRST } from '../languages/nl/question-heads'
import type { Line } from './lines'
import type { Mark } from './marks'
import { areParties, type Names, namesIn } from './names'

/** What stands on the line of a question before the question itself. `body` is the offset behind it. */
export type Head = Names & { page: string | null; body: number }

const LONGEST = 160

/** For each ASCII character whether a known party may begin with it. */
const MAY_BEGIN = new Uint8Array(128)
for (const initial of HEAD_INITIALS) MAY_BEGIN[initial.charCodeAt(0)] = 1

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

/** Asked of every question, and nearly always no: at its first character. */
function mayBeKnown(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128 && MAY_BEGIN[code] === 0) return false
  KNOWN_FIRST.lastIndex = at
  return KNOWN_FIRST.test(text)
}

/** The marks with the parties and pages that the lines of their questions begin with. */
export function readHeads(text: string, lines: readonly Line[], marks: Mark[]): Mark[] {
  const asked = marks.filter(({ kind, party }) => kind === 'question' && party === null)
  const first = asked[0]
  if (!first) return marks
  const paged = headAt(text, first.body, lines[first.line]!.end)?.page != null
  if (!paged && !asked.some(({ body }) => mayBeKnown(text, body))) return marks
  const heads = new Map<Mark, Head>()
  for (const mark of asked) {
    const head = headAt(text, mark.body, lines[mark.line]!.end)
    if (head) heads.set(mark, head)
  }
  const unknownToo = areParties([...heads.values()], asked.length)
  return marks.map((mark) => {
    const head = heads.get(mark)
    if (!head || !(head.known || unknownToo)) return mark
    const { party, topic, page, body } = head
    return { ...mark, party, topic, page, body }
  })
}
