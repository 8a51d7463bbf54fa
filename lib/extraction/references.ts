import { BARE_ANSWER } from './languages/nl/segment-marks'
import type { Candidate, Question } from './types'

/** A longer answer says something of its own besides the reference. */
const LONGEST = 240
/** How often one is sent on, and to how many at once, before nobody follows any more. */
const MOST_STEPS = 2
const MOST_TARGETS = 12

type Find = (from: Question, number: number) => Question | null

/**
 * Adds a second place to the promises of an answer where another answer only says "zie antwoord vraag 3". Numbers may
 * start again with each party, so the asker's own questions go first.
 */
export function placesByReference(candidates: Candidate[], text: string, questions: Question[]): Candidate[] {
  const bare = questions.filter((question) => question.refersTo.length > 0 && isBare(question))
  if (bare.length === 0 || candidates.length === 0) return candidates
  const find = targetFinder(questions)
  const holders = candidatesByAnswer(candidates, questions)
  const places = new Map<number, Candidate['alsoAt']>()
  for (const question of bare) {
    const { start, end } = question.answerSpan
    const place = { start, end, quote: text.slice(start, end), question: question.number }
    const targets = targetsOf(question, find, MOST_STEPS)
    for (const index of new Set(targets.flatMap(({ answerSpan }) => holders.get(answerSpan.start) ?? [])))
      places.set(index, [...(places.get(index) ?? []), place])
  }
  return candidates.map((candidate, index) => {
    const added = places.get(index)
    return added ? { ...candidate, alsoAt: inOrder([...candidate.alsoAt, ...added]) } : candidate
  })
}

const inOrder = (places: Candidate['alsoAt']) => places.sort((one, other) => one.start - other.start)

function isBare({ answer }: Question): boolean {
  return answer.length > 0 && answer.length <= LONGEST && BARE_ANSWER.test(answer.replace(/\s+/g, ' ').trim())
}

/** The questions an answer points to, and on from those that only point themselves. */
function targetsOf(question: Question, find: Find, steps: number): Question[] {
  const direct = question.refersTo.slice(0, MOST_TARGETS).flatMap((number) => find(question, number) ?? [])
  return direct.flatMap((target) =>
    steps > 0 && target.refersTo.length > 0 && isBare(target) ? targetsOf(target, find, steps - 1) : [target],
  )
}

function targetFinder(questions: Question[]): Find {
  const byNumber = new Map<string, Question>()
  for (const question of questions) {
    for (const number of [question.number, ...question.also]) {
      for (const key of [`${number}`, `${number} ${question.party}`])
        if (!byNumber.has(key)) byNumber.set(key, question)
    }
  }
  return ({ party }, number) => byNumber.get(`${number} ${party}`) ?? byNumber.get(`${number}`) ?? null
}

/** Indexes of the candidates in each answer, by where the answer starts; also those that are told again there. */
function candidatesByAnswer(candidates: Candidate[], questions: Question[]): Map<number, number[]> {
  const answers = [...new Map(questions.map(({ answerSpan }) => [answerSpan.start, answerSpan])).values()]
  answers.sort((one, other) => one.start - other.start)
  const said = candidates.flatMap((candidate, index) =>
    [candidate, ...candidate.alsoAt].map(({ start }) => ({ start, index })),
  )
  said.sort((one, other) => one.start - other.start)
  const holders = new Map<number, number[]>()
  let at = 0
  for (const { start, end } of answers) {
    while (at < said.length && said[at]!.start < start) at++
    const here: number[] = []
    for (; at < said.length && said[at]!.start < end; at++) here.push(said[at]!.index)
    if (here.length > 0) holders.set(start, here)
  }
  return holders
}
