import type { Span } from '../types'
import { readDirection, readReferences } from './number-list'

type Answered = { numbers: number[]; answer: Span | null }

/** Numbers an answer points to: those it writes, and its neighbour where it says "zie hiervoor". Only known ones. */
export function pointersOf(
  text: string,
  questions: readonly Answered[],
): (question: Answered, index: number) => number[] {
  const known = new Set(questions.flatMap(({ numbers }) => numbers))
  const byAnswer = new Map<number, { written: number[]; direction: ReturnType<typeof readDirection> }>()
  return ({ numbers, answer }, index) => {
    if (!answer) return []
    const said = text.slice(answer.start, answer.end)
    const read = byAnswer.get(answer.start) ?? {
      written: readReferences(said),
      direction: readDirection(said),
    }
    byAnswer.set(answer.start, read)
    const neighbour = read.direction && questions[index + (read.direction === 'back' ? -1 : 1)]
    const beside = neighbour && neighbour.answer?.start !== answer.start ? neighbour.numbers.slice(0, 1) : []
    return [...new Set([...read.written, ...beside])].filter(
      (number) => known.has(number) && !numbers.includes(number),
    )
  }
}
