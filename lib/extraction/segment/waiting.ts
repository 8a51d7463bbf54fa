import type { Span } from '../types'
import { trimSpan } from './lines'
import type { Mark } from './marks'

/** A question being built; `answer` is null until one is found. */
export type Draft = {
  numbers: number[]
  part: string | undefined
  party: string | null
  topic: string | null
  start: number
  question: Span
  answer: Span | null
}

/** The last waiting questions whose numbers follow each other upwards: a list repeated further on starts again. */
function lastRun(waiting: Draft[]): Draft[] {
  let from = waiting.length - 1
  while (from > 0 && waiting[from - 1]!.numbers[0]! < waiting[from]!.numbers[0]!) from--
  return waiting.slice(Math.max(from, 0))
}

/**
 * Gives an answer to the waiting questions it names, or to the last run of them when it names none, and returns those that
 * wait on. "Antwoord 1b" is that of "Vraag 1b" alone; a list of answers is shared out.
 */
export function answerWaiting(
  text: string,
  waiting: Draft[],
  { numbers, part }: Pick<Mark, 'numbers' | 'part'>,
  answer: Span,
): Draft[] {
  const numbered = waiting.filter((draft) => draft.numbers.some((number) => numbers.includes(number)))
  const parts = part === undefined ? [] : numbered.filter((draft) => draft.part === part)
  const named = parts.length > 0 ? parts : numbered
  const unnamed = numbers.length > 0 ? waiting.slice(-1) : lastRun(waiting)
  const answered = named.length > 0 ? named : unnamed
  const items = numbers.length > 0 ? null : answerList(text, answer, answered)
  answered.forEach((draft, nth) => {
    draft.answer = items?.[nth] ?? answer
  })
  return waiting.filter((draft) => !answered.includes(draft))
}

/** The items of "Antwoorden: 1. ... 2. ...", one for each of the questions; null where not every one has its item. */
function answerList(text: string, answer: Span, questions: readonly Draft[]): Span[] | null {
  if (questions.length < 2) return null
  const said = text.slice(answer.start, answer.end)
  const items: { start: number; body: number }[] = []
  for (const { numbers } of questions) {
    const item = new RegExp(`(?:^|\\n)[^\\S\\n]{0,20}\\(?${numbers[0]}[.):]\\s`, 'g')
    item.lastIndex = items.at(-1)?.body ?? 0
    const match = item.exec(said)
    if (!match || (items.length === 0 && match.index > 0)) return null
    items.push({ start: match.index, body: item.lastIndex })
  }
  return items.map(({ body }, nth) =>
    trimSpan(text, {
      start: answer.start + body,
      end: answer.start + (items[nth + 1]?.start ?? said.length),
    }),
  )
}
