import {
  COMMITTEE,
  type DateRule,
  DOCUMENT_NUMBER,
  LETTER_DATE_RULES,
  MEETING_DATE_RULES,
  SENDER_RULES,
} from './languages/nl/letter-words'
import { inferYear, readDay, toIso, type WrittenDay, yearOfText } from './segment/letter-day'
import type { Sheet } from './segment/sheet'
import { readSubjects } from './segment/subjects'
import type { IsoDate, LetterFacts } from './types'

// A signature stands in the last lines.
const TAIL = 1_500

function firstDay(head: string, rules: readonly DateRule[]): WrittenDay | null {
  for (const { pattern } of rules) {
    const groups = pattern.exec(head)?.groups
    const written = groups ? readDay(groups) : null
    if (written) return written
  }
  return null
}

/** Who is meant by "we" and "ik": the office that signs or answers, in small letters where it is no name. */
function readSender(head: string, tail: string): string | null {
  for (const { where, pattern, sender } of SENDER_RULES) {
    const match = pattern.exec(where === 'head' ? head : tail)
    if (!match) continue
    const said = (match[1] ?? '').replace(/\s+/g, ' ').trim()
    return sender ?? said.charAt(0).toLowerCase() + said.slice(1)
  }
  return null
}

/** A written day with its year, inferred where it is missing: `[day, inferred]`. */
function settle(
  written: WrittenDay | null,
  near: IsoDate | null,
  ofText: number | null,
): [IsoDate | null, boolean] {
  if (!written) return [null, false]
  if (written.year !== null) return [toIso(written.year, written), false]
  const year = inferYear(written, near, ofText)
  return [year === null ? null : toIso(year, written), true]
}

/**
 * What a letter says of itself. `preamble` ends where its first question begins; `known` is the date of writing when the
 * caller has it. Without a written date the meeting it was written for stands in, and `dateAssumed` says so.
 */
export function readLetterFacts(sheet: Sheet, preamble: number, known: IsoDate | null): LetterFacts {
  const { text } = sheet
  const head = text.slice(0, preamble)
  const tail = text.slice(Math.max(0, text.length - TAIL))
  const ofText = known ? null : yearOfText(text)
  const [written, inferred] = settle(firstDay(head, LETTER_DATE_RULES), known, ofText)
  const [meetingDate] = settle(firstDay(head, MEETING_DATE_RULES), known ?? written, ofText)
  return {
    date: known ?? written ?? meetingDate,
    dateAssumed: !known && (inferred || written === null) && (written ?? meetingDate) !== null,
    committee: COMMITTEE.exec(head)?.[1] ?? null,
    meetingDate,
    sender: readSender(head, tail),
    subjects: readSubjects(sheet, preamble),
    references: [...new Set([...text.matchAll(DOCUMENT_NUMBER)].map(([number]) => number))],
  }
}
