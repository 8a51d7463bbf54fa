/**
 * The words of the extraction engine. Everything here is plain data: text goes in, candidates come out.
 * Offsets are UTF-16 code units in the text as read; dates are ISO calendar days (`2025-06-30`), both ends inclusive.
 */

export type IsoDate = string

export type Kind = 'information' | 'action' | 'expectation' | 'recurring' | 'pending'
export type Strength = 'firm' | 'expected' | 'soft'

/** A stretch of the source text: `text.slice(start, end)`. */
export type Span = { start: number; end: number }

/** Council calendar, edited by an admin; the engine never invents one. Missing entries fall back to stated defaults. */
export type Calendar = {
  /** Recesses, any order. `name` is the Dutch name: zomerreces, herfstreces, kerstreces, voorjaarsreces, meireces. */
  recesses: { name: string; start: IsoDate; end: IsoDate }[]
  /** Planning-and-control moments that differ from the defaults of the rules. `year` is the year of the product. */
  budgetCycle: {
    name: 'kadernota' | 'voorjaarsnota' | 'begroting' | 'jaarstukken'
    year: number
    start: IsoDate
    end: IsoDate
  }[]
  /** Meeting days; committee null = the council itself (raadsvergadering). */
  meetings: { committee: string | null; date: IsoDate }[]
}

/** A date phrase found in running text. `start`/`end` null = open or unknown side. */
export type DateHit = {
  text: string
  index: number
  start: IsoDate | null
  end: IsoDate | null
  /** Name of the deadline rule that resolved it. */
  rule: string
  /** What the text did not say: 'year', 'month', 'vague', ... */
  assumed: string[]
  /** The year is inferred, and the moment so far ahead that a verb in the perfect means the last one. */
  leaps?: boolean
}

/** A due window as registered. `latest` decides overdue. */
export type Due = {
  phrase: string
  earliest: IsoDate | null
  latest: IsoDate | null
  rule: string
  assumed: string[]
}

/** A rule that fired, with the words and place that made it fire: the "why" a clerk can read. */
export type Evidence = Span & { rule: string; words: string; weight: number }

export type Question = Span & {
  /** As numbered in the source; letters answering "Vragen 3 en 4" give one entry with number 3 and `also: [4]`. */
  number: number
  also: number[]
  party: string | null
  topic: string | null
  question: string
  answer: string
  questionSpan: Span
  answerSpan: Span
  /** Questions this answer refers to ("zie antwoord vraag 8"), resolved to their numbers. */
  refersTo: number[]
}

/** A part of a letter without questions, of minutes or of a decision list. */
export type Section = Span & { heading: string | null }

/** A stretch the detector reads at once: one answer, one section, or a whole text without either. */
export type Passage = {
  /** The whole document text; all spans are offsets into it. */
  text: string
  span: Span
  question: Question | null
  sentences: Span[]
  /** Heading or speaker above the stretch ("De voorzitter:", "Planning"), where there is one. */
  heading?: string | null
}

/** What the detector knows besides the words. */
export type DetectContext = {
  documentDate: IsoDate | null
  calendar: Calendar
  facts: LetterFacts
}

export type LetterFacts = {
  date: IsoDate | null
  /** True where the day or the year was inferred rather than written. */
  dateAssumed: boolean
  committee: string | null
  meetingDate: IsoDate | null
  /** Who writes and is meant by "we"/"ik": 'college', 'burgemeester', 'wethouder X', 'minister', ... */
  sender: string | null
  subjects: string[]
  /** Council document numbers such as 26wh002081. */
  references: string[]
}

export type Candidate = Span & {
  quote: string
  /** Number of the question whose answer holds it; null outside questions. */
  question: number | null
  /** Other places where the same promise is said. */
  alsoAt: (Span & { quote: string; question: number | null })[]
  kind: Kind
  strength: Strength
  trackable: boolean
  /** Sum of the evidence weights, 0..1. */
  score: number
  owner: string | null
  /** To whom it was promised, as the text says ("u", "de raad"), null where it does not. */
  beneficiary: string | null
  title: string
  due: Due | null
  /** The registered commitment that it says again, where a list of those was given. */
  repeats: Repeat | null
  evidence: Evidence[]
}

/** What the engine needs to know of a registered commitment to recognise it. */
export type Registered = {
  number: string
  title: string
  quote: string
  due?: { phrase?: string | null; latest?: IsoDate | null } | null
}

/** Which commitment is said again, and why: the words both share, as the candidate writes them. */
export type Repeat = {
  number: string
  words: string[]
  /** How much of the shorter of both they make up, 0..1. */
  share: number
}

/** What the reader knows beyond the characters. */
export type ReadingHints = {
  /** Start offset of each page, first is 0. Empty where the format has no pages. */
  pages: number[]
  /** Bold runs. Empty where the format cannot know. */
  bold: Span[]
}

export type ExtractOptions = {
  language: 'nl'
  /** Date the letter was written; overrides what the text says. */
  documentDate?: IsoDate | null
  calendar?: Calendar
  hints?: ReadingHints
  /** Commitments that already stand in the register; a candidate that repeats one is marked. */
  registered?: readonly Registered[]
}

export type Extraction = {
  document: LetterFacts
  questions: Question[]
  sections: Section[]
  candidates: Candidate[]
  engineVersion: string
}
