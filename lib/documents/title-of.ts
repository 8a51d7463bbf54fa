import type { IsoDay } from '../day'
import { formatDay } from '../format'
import type { DOCUMENT_KINDS } from './schema'

type Kind = (typeof DOCUMENT_KINDS)[number]
/** What the engine read in the letter's head. */
type Facts = { subjects: string[]; committee: string | null; meetingDate: IsoDay | null; date: IsoDay | null }

const LONGEST = 300
// Text of the register, like a quote: in the council's language whoever reads it.
const NAMES: Record<Kind, string> = { answers: 'Beantwoording vragen', letter: 'Brief', minutes: 'Verslag' }

/** The letter's subject, else the title the file carries, else what it is, for whom and of when. */
export function titleOf(
  kind: Kind,
  { subjects, committee, meetingDate, date }: Facts,
  { carried, today }: { carried: string | null; today: IsoDay },
): string {
  const subject = subjects.join('; ') || carried?.trim()
  if (subject) return subject.slice(0, LONGEST)
  const name = [NAMES[kind], committee].filter(Boolean).join(' ')
  return `${name}, ${formatDay(meetingDate ?? date ?? today, 'nl')}`
}
