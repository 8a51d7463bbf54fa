import { INLINE_ANSWER, LEAD_IN } from '../languages/nl/segment-marks'
import type { Question, Span } from '../types'
import { answerAgain } from './asked-again'
import type { Layout } from './bold'
import { trimFurniture } from './furniture'
import { trimSpan } from './lines'
import { pointersOf } from './pointers'
import { questionEnd } from './question-end'
import { readHeadings, type Standing, unknownParties } from './standing'
import { answerWaiting, type Draft } from './waiting'
import type { Zone } from './zones'

// No answer is for more questions than this; a document of questions alone must not cost their square.
const MOST_WAITING = 60
const LONGEST_MARK = 60
const LONGEST_LEAD_IN = 300

/** True when the answers of this document are marked, so that a question without one waits for a joint answer. */
function marksAnswers(zones: Zone[]): boolean {
  const answers = zones.filter(({ mark }) => mark.kind === 'answer').length
  return answers * 3 >= zones.length - answers
}

function closeDraft(text: string, draft: Draft, zone: Span, layout: Layout): void {
  const end = questionEnd(zone.start, zone.end, layout)
  draft.question = trimFurniture(text, { start: zone.start, end }, layout.furniture)
  const answer = trimFurniture(text, { start: end, end: zone.end }, layout.furniture)
  const mark = INLINE_ANSWER.exec(text.slice(answer.start, Math.min(answer.end, answer.start + LONGEST_MARK)))
  draft.answer = { start: answer.start + (mark?.[0].length ?? 0), end: answer.end }
}

/** The question without the line or paragraph behind it that only says that answers follow. */
function withoutLeadIn(text: string, question: Span): Span {
  const { start, end } = question
  if (text[end - 1] === '?') return question
  const last = text.slice(Math.max(start, end - LONGEST_LEAD_IN), end)
  const lines = [last.lastIndexOf('\n\n'), last.lastIndexOf('\n')]
  const found = lines.find((at) => at >= 0 && LEAD_IN.test(last.slice(at).trim().replace(/\s+/g, ' ')))
  return found === undefined ? question : trimSpan(text, { start, end: end - last.length + found })
}

/** True where what stands under a question on lines of its own is an answer, in a letter that marks most answers. */
function answersItself(text: string, { question }: Draft, layout: Layout): boolean {
  const end = questionEnd(question.start, question.end, layout)
  const rest = trimFurniture(text, { start: end, end: question.end }, layout.furniture)
  if (rest.start >= rest.end || text[end - 1] !== '?' || !text.slice(end, rest.start).includes('\n'))
    return false
  return (
    /[.!]["'’”)]?$/u.test(text.slice(rest.start, rest.end)) && !text.slice(rest.start, rest.end).includes('?')
  )
}

function build(text: string, zones: Zone[], layout: Layout, initial: Standing): Draft[] {
  const explicit = marksAnswers(zones)
  const parties = unknownParties(zones)
  const drafts: Draft[] = []
  let waiting: Draft[] = []
  let standing = initial
  for (const [index, { mark, body, headings }] of zones.entries()) {
    if (mark.kind === 'answer') {
      // "Antwoorden" above the first of them.
      if (body.start >= body.end && zones[index + 1]?.mark.kind === 'answer') continue
      const last = drafts.at(-1)
      const before = zones[index - 1]
      if (last && before && goesOnAnswering(waiting, before, last, mark)) {
        const again = answerAgain(text, last, before.body, body)
        if (again) drafts.push(again)
      } else waiting = answerWaiting(text, waiting, mark, body)
      continue
    }
    standing = readHeadings(headings, standing, parties)
    if (mark.party) standing = { ...standing, party: mark.party }
    const numbers = mark.numbers.length > 0 ? mark.numbers : [(drafts.at(-1)?.numbers.at(-1) ?? 0) + 1]
    const draft: Draft = {
      numbers,
      part: mark.part,
      party: standing.party,
      topic: mark.topic ?? standing.topic ?? mark.page,
      start: headings[0]?.start ?? mark.start,
      question: explicit ? withoutLeadIn(text, body) : body,
      answer: null,
    }
    const before = drafts.at(-1)
    if (explicit && before && waiting.at(-1) === before && answersItself(text, before, layout)) {
      closeDraft(text, before, before.question, layout)
      waiting = waiting.slice(0, -1)
    }
    drafts.push(draft)
    if (explicit) waiting = [...waiting.slice(-MOST_WAITING), draft]
    else closeDraft(text, draft, body, layout)
  }
  return drafts
}

/** True for an answer without a number that follows another one, while no question waits for it. */
function goesOnAnswering(waiting: Draft[], before: Zone, last: Draft, mark: Zone['mark']): boolean {
  if (waiting.length > 0 || before.mark.kind !== 'answer' || mark.numbers.length > 0) return false
  return last.answer !== null && last.answer.end === before.body.end
}

/** True for an answer that says more than that the answers follow. */
function isAnswered(text: string, { answer }: Draft): boolean {
  if (!answer || answer.start === answer.end) return false
  const said = text.slice(answer.start, Math.min(answer.end, answer.start + LONGEST_LEAD_IN + 1))
  return said.length > LONGEST_LEAD_IN || !LEAD_IN.test(said.replace(/\s+/g, ' '))
}

/** A list of questions that is repeated with the answers is dropped where it is only a list. */
function withoutRepeated(text: string, drafts: Draft[]): Draft[] {
  const startsAgain = (draft: Draft, index: number) =>
    draft.numbers[0]! <= (drafts[index - 1]?.numbers[0] ?? 0)
  if (!drafts.some(startsAgain)) return drafts
  const key = ({ party, numbers }: Draft) => `${party}:${numbers.join(',')}`
  const answered = new Set(drafts.filter((draft) => isAnswered(text, draft)).map(key))
  return drafts.filter((draft) => !answered.has(key(draft)) || isAnswered(text, draft))
}

/** Turns zones into questions with answers, parties, topics and resolved references. */
export function buildQuestions(text: string, zones: Zone[], layout: Layout, initial: Standing): Question[] {
  const drafts = withoutRepeated(text, build(text, zones, layout, initial))
  const pointers = pointersOf(layout.sheet, drafts)
  return drafts.map((draft, index) => {
    const { numbers, party, topic, start, question, answer } = draft
    const answerSpan = answer ?? { start: question.end, end: question.end }
    return {
      number: numbers[0]!,
      also: numbers.slice(1),
      party,
      topic,
      question: text.slice(question.start, question.end),
      answer: text.slice(answerSpan.start, answerSpan.end),
      start,
      end: Math.max(question.end, answerSpan.start >= question.end ? answerSpan.end : question.end),
      questionSpan: question,
      answerSpan,
      refersTo: pointers(draft, index),
    }
  })
}
