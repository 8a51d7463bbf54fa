import { bulletAt } from './bullets'
import { isBlank, type Line } from './lines'
import { type Mark, NAMELESS } from './marks'

const ASKS = /\?["'’”)\]]*$/
/** One may be chance. */
const FEWEST = 2
/** In such a letter nearly every answer stands under its question. */
const MOST_OF = 0.8

/** Questions without any mark, in a letter that marks its answers: each is the paragraph above "Antwoord:", or the item of a list. */
export function findAskedAbove(text: string, lines: readonly Line[], answers: readonly Mark[]): Mark[] {
  if (answers.length < FEWEST) return []
  const asked = answers.flatMap((answer, nth) => questionAbove(text, lines, answer, answers[nth - 1]) ?? [])
  return asked.length >= Math.max(FEWEST, answers.length * MOST_OF) ? asked : []
}

function questionAbove(
  text: string,
  lines: readonly Line[],
  answer: Mark,
  before: Mark | undefined,
): Mark | null {
  const onItsLine = answer.start > lines[answer.line]!.start
  let index = onItsLine ? answer.line : answer.line - 1
  while (index >= 0 && isBlank(lines[index]!)) index--
  const floor = before?.line ?? -1
  if (index <= floor) return null
  const last = lines[index]!
  const end = onItsLine ? answer.start : last.end
  if (!ASKS.test(text.slice(Math.max(last.start, end - 20), end).trimEnd())) return null
  while (!bulletAt(text, lines[index]!.start) && index - 1 > floor && !isBlank(lines[index - 1]!)) index--
  const { start } = lines[index]!
  const body = start + (bulletAt(text, start)?.length ?? 0)
  return { kind: 'question', rule: 'asked-above', line: index, start, body, numbers: [], ...NAMELESS }
}
