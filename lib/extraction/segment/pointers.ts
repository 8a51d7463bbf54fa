import type { Span } from '../types'
import { readDirection, readReferences } from './number-list'
import { firstFrom, type Sheet } from './sheet'

type Answered = { numbers: number[]; answer: Span | null }

/** Numbers an answer points to: those it writes, and its neighbour where it says "zie hiervoor". Only known ones. */
export function pointersOf(
  { text, pointing }: Sheet,
  questions: readonly Answered[],
): (question: Answered, index: number) => number[] {
  let known: ReadonlySet<number> | null = null
  const byAnswer = new Map<number, ReturnType<typeof readAnswer>>()
  return ({ numbers, answer }, index) => {
    if (!answer || answer.start === answer.end) return []
    const said = text.slice(answer.start, answer.end)
    const read = byAnswer.get(answer.start) ?? readAnswer(said, within(pointing, answer))
    byAnswer.set(answer.start, read)
    const neighbour = read.direction && questions[index + (read.direction === 'back' ? -1 : 1)]
    const beside = neighbour && neighbour.answer?.start !== answer.start ? neighbour.numbers.slice(0, 1) : []
    if (read.written.length === 0 && beside.length === 0) return []
    known ??= new Set(questions.flatMap((question) => question.numbers))
    const asked = known
    return [...new Set([...read.written, ...beside])].filter(
      (number) => asked.has(number) && !numbers.includes(number),
    )
  }
}

const readAnswer = (said: string, pointing: readonly number[]) => ({
  written: readReferences(said, pointing),
  direction: readDirection(said, pointing),
})

/** The places within a span, counted from its start. */
function within(places: readonly number[], { start, end }: Span): number[] {
  const found: number[] = []
  for (let nth = firstFrom(places, start); nth < places.length && places[nth]! < end; nth++)
    found.push(places[nth]! - start)
  return found
}
