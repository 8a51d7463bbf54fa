import type { DateHit, DetectContext, IsoDate, Passage, Span } from '../types'
import { officerBefore } from './antecedent'
import { judgeSentence, type Verdict } from './judge'
import { type DatesOf, datesOfPassage } from './passage-dates'
import { findPredicates, type Predicate } from './predicates'
import { Sentence, takeWords } from './sentence'
import { type SpeakerTurn, speakersOf } from './speakers'
import { clearRow, emptyRow, fillRow, type Row } from './word-rows'

/** A sentence of the passage, judged. `dates` are the hits that can be a term; offsets absolute. */
export type ReadSentence = {
  sentence: Sentence
  verdicts: Verdict[]
  dates: DateHit[]
  speaker: string | null
}

/** Sentences longer than this are lists or tables; reading stops there so that cost stays linear. */
const LONGEST = 2_000

/** For sentences that are read by themselves. */
const row = emptyRow()

/** A passage whose sentences are read one by one, and only those that are asked for; in order costs least. */
export class OpenPassage {
  readonly text: string
  readonly sentences: readonly Span[]
  /** The dates in a sentence. */
  readonly datesOf: DatesOf
  readonly documentDate: IsoDate | null
  private readonly turnAt: (at: number) => SpeakerTurn | undefined

  constructor(
    readonly passage: Passage,
    context: DetectContext,
  ) {
    this.text = passage.text
    this.sentences = passage.sentences
    this.documentDate = context.documentDate
    this.datesOf = datesOfPassage(passage, context)
    this.turnAt = speakersOf(passage)
  }

  /** Reads the words of a sentence into `row`. */
  fill(row: Row, index: number): void {
    const { start, end } = this.sentences[index]!
    fillRow(row, this.text, { start, end: Math.min(end, start + LONGEST) })
  }

  /** Whether some of the sentence is left unread. */
  isCut(index: number): boolean {
    const { start, end } = this.sentences[index]!
    return end - start > LONGEST
  }

  /** Reads and judges one sentence. */
  read(index: number): ReadSentence {
    clearRow(row)
    this.fill(row, index)
    const sentence = new Sentence(this.sentences[index]!, takeWords(row))
    return this.judge(index, sentence, findPredicates(sentence), this.datesOf(index))
  }

  judge(index: number, sentence: Sentence, predicates: Predicate[], dates: DateHit[]): ReadSentence {
    const turn = this.turnAt(sentence.span.start)
    const officer = refersBack(predicates) ? officerBefore(this.text, this.sentences, index) : null
    const around = { speaker: turn?.role ?? null, dates, officer: officer !== null }
    const verdicts = judgeSentence(sentence, around, predicates)
    const speaker = turn?.role === 'executive' ? turn.name : officer
    return { sentence, verdicts, dates, speaker }
  }
}

const refersBack = (predicates: readonly Predicate[]) =>
  predicates.some(({ subject }) => subject.kind === 'reference')

/** Reads and judges all sentences of a passage, in order. */
export function readPassage(passage: Passage, context: DetectContext): ReadSentence[] {
  const open = new OpenPassage(passage, context)
  return passage.sentences.map((_, index) => open.read(index))
}
