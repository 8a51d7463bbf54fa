/** A council document as structure, before it becomes a PDF, a DOCX or plain text. */
import type { Due, IsoDate } from '../../../lib/extraction/types'
import type { CommitteeKey } from '../data/council'

/** In a paragraph `{note}` marks where its footnote number stands. */
export type Block =
  | { block: 'party' | 'topic' | 'heading'; text: string }
  | { block: 'question'; number: number; text: string }
  | { block: 'paragraph'; text: string; note: string | null }
  | { block: 'bullets'; items: string[] }

/** What the document promises: for checks, never printed. `question` null where the document has no numbered questions. */
export type Promised = { question: number | null; quote: string; due: Due | null }

export type Letter = {
  kind: 'answers' | 'letter' | 'minutes'
  /** The council's own document number. */
  number: string
  title: string
  date: IsoDate
  committee: CommitteeKey
  meetingDate: IsoDate | null
  /** Office and name, as a register would note who made the promises. */
  sender: string
  /** Address lines, top to bottom. */
  to: string[]
  /** The labelled lines above a letter: date, reference, subject, ... */
  facts: { label: string; value: string }[]
  salutation: string | null
  blocks: Block[]
  /** Lines under the letter; an empty one leaves room for a signature. */
  closing: string[]
  promises: Promised[]
}
