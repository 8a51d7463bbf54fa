import { endsDates } from '../deadlines'
import type { DateHit, DetectContext, Passage, Span } from '../types'
import { officerBefore } from './antecedent'
import { formsOf } from './form'
import { judgeSentence, orNone, type Verdict } from './judge'
import { outlookOf } from './outlook'
import { datesOfPassage } from './passage-dates'
import { findPredicates, type Predicate } from './predicates'
import { chanceOf, chanceOfForms } from './prefilter'
import { Sentence } from './sentence'
import { speakersOf } from './speakers'
import { emptyRow, fillRow } from './word-rows'

/** A sentence of the passage, judged. `dates` are the hits that can be a term; offsets absolute. */
export type ReadSentence = {
  sentence: Sentence
  verdicts: Verdict[]
  dates: DateHit[]
  speaker: string | null
}

/** Sentences longer than this are lists or tables; reading stops there so that cost stays linear. */
const LONGEST = 2_000

/** The words of the sentence at hand; nobody keeps them, so all sentences fill the same lists. */
const row = emptyRow()

/** Reads and judges all sentences of a passage, in order. */
export function readPassage(passage: Passage, context: DetectContext): ReadSentence[] {
  const { read } = openPassage(passage, context)
  return passage.sentences.map((_, index) => read(index))
}

export type Opened = {
  sentences: readonly Span[]
  /** Reads and judges one sentence. */
  read(index: number): ReadSentence
  /** Reads a sentence only where its words allow a promise at all; null for most sentences. */
  readIfPromising(index: number): ReadSentence | null
}

/** A passage whose sentences are read one by one, and only those that are asked for; in order costs least. */
export function openPassage(passage: Passage, context: DetectContext): Opened {
  const { text, sentences } = passage
  const datesOf = datesOfPassage(passage, context)
  const turnAt = speakersOf(passage)
  const judge = (
    index: number,
    sentence: Sentence,
    predicates: Predicate[],
    dates: DateHit[],
  ): ReadSentence => {
    const turn = turnAt(sentence.span.start)
    const officer = refersBack(predicates) ? officerBefore(text, sentences, index) : null
    const around = { speaker: turn?.role ?? null, dates, officer: officer !== null }
    const verdicts = judgeSentence(sentence, around, predicates)
    const speaker = turn?.role === 'executive' ? turn.name : officer
    return { sentence, verdicts, dates, speaker }
  }
  return {
    sentences,
    read: (index) => {
      const span = sentences[index]!
      fillRow(row, text, shortened(span))
      const sentence = new Sentence(span, row)
      return judge(index, sentence, findPredicates(sentence), datesOf(index))
    },
    readIfPromising: (index) => {
      const span = sentences[index]!
      fillRow(row, text, shortened(span))
      const outlook = outlookOf(row)
      // A date may also stand in what was cut off, or begin here and run on into the next sentence.
      outlook.dated ||= span.end - span.start > LONGEST || !endsDates(text, span.end)
      if (chanceOf(outlook) === 'none') return null
      const sentence = new Sentence(span, row)
      const predicates = findPredicates(sentence)
      const chance = chanceOfForms(outlook, formsOf(sentence, orNone(predicates)))
      if (chance === 'none') return null
      const dates = outlook.dated ? datesOf(index) : []
      return chance === 'with-date' && dates.length === 0 ? null : judge(index, sentence, predicates, dates)
    },
  }
}

const refersBack = (predicates: readonly Predicate[]) =>
  predicates.some(({ subject }) => subject.kind === 'reference')

const shortened = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + LONGEST) })
