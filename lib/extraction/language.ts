import type { Sheet } from './segment/sheet'
import type {
  Calendar,
  Candidate,
  DetectContext,
  ExtractOptions,
  LetterFacts,
  Passage,
  Question,
  Registered,
  Section,
  Span,
} from './types'

/** A document cut into its parts: every part is either a question with its answer or a section. */
export type Segmentation = {
  facts: LetterFacts
  questions: Question[]
  sections: Section[]
  /** Starts of lines that are page numbers or running heads. */
  furniture: ReadonlySet<number>
}

/** What a language brings. The pipeline knows the order of the steps and nothing of the words. */
export type LanguagePack = {
  defaultCalendar: Calendar
  segment(text: string, options: Pick<ExtractOptions, 'documentDate' | 'hints'>, sheet: Sheet): Segmentation
  splitSentences(
    text: string,
    start: number,
    end: number,
    furniture: ReadonlySet<number>,
    sheet: Sheet,
  ): Span[]
  detectCandidates(passages: readonly Passage[], context: DetectContext): Candidate[]
  mergeCandidates(candidates: Candidate[], text: string, questions: Question[]): Candidate[]
  markRepeats(candidates: Candidate[], registered: readonly Registered[]): Candidate[]
}
