import { TOPIC_WITH_PAGE } from '../languages/nl/question-heads'
import { isBlank, type Line } from './lines'
import type { Mark } from './marks'
import { namesIn } from './names'

const LONGEST = 120

/** "1. Rotonde, blz. 4" on a line of its own: the subject and the page of the question on the lines below. */
export function readTopicLines(text: string, lines: readonly Line[], marks: Mark[]): Mark[] {
  return marks.map((mark) => {
    const line = lines[mark.line]!
    if (mark.kind !== 'question' || mark.page !== null || mark.topic !== null) return mark
    if (mark.body >= line.end || line.end - mark.body > LONGEST || !hasTextBelow(lines, mark.line))
      return mark
    const { topic, page } = TOPIC_WITH_PAGE.exec(text.slice(mark.body, line.end))?.groups ?? {}
    if (topic === undefined || namesIn(topic)?.known) return mark
    return { ...mark, topic, page: page ?? null, body: line.end }
  })
}

const hasTextBelow = (lines: readonly Line[], index: number) =>
  lines.slice(index + 1, index + 3).some((line) => !isBlank(line))
