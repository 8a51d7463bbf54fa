import { z } from 'zod'
import { optionalDay, optionalText, requiredDay, requiredText } from '../commitments/schema'

/** What the forms of this room may hold. Messages are codes of messages/<language>/errors.json. */

/** What a council is made of; commitments, documents and people lean on them, so none is ever removed. */
export const BODIES = ['committee', 'portfolio', 'department', 'party'] as const
export type Body = (typeof BODIES)[number]
export const isBody = (word: string): word is Body => (BODIES as readonly string[]).includes(word)

export const OFFICES = ['wethouder', 'burgemeester'] as const

/** What the form showed, so that a change made meanwhile is noticed: these rows carry no version. */
export const asSeen = (...values: (string | null)[]) => JSON.stringify(values)
const seen = z.string('stale_form').max(2000, 'stale_form')
const id = z.uuid('choose_again')

const named = {
  body: z.enum(BODIES, 'stale_form'),
  name: requiredText('name_missing', 120),
  shortName: optionalText(20),
}
const committeesAreShortened = {
  path: ['shortName'],
  message: 'short_name_missing',
}
type Named = { body: Body; shortName: string | null }
const isShortened = ({ body, shortName }: Named) => body !== 'committee' || shortName !== null

export const newBodyInput = z.object(named).refine(isShortened, committeesAreShortened)
export const amendBodyInput = z.object({ id, seen, ...named }).refine(isShortened, committeesAreShortened)

const term = {
  holder: requiredText('holder_missing', 120),
  office: z.enum(OFFICES, 'choose_again'),
  startDate: requiredDay('term_start_missing'),
  endDate: optionalDay,
}
const termOrder = { path: ['endDate'], message: 'window_order' }
const inOrder = ({ startDate, endDate }: { startDate: string; endDate: string | null }) =>
  endDate === null || startDate <= endDate

export const newTermInput = z.object({ portfolioId: id, ...term }).refine(inOrder, termOrder)
export const amendTermInput = z.object({ id, seen, ...term }).refine(inOrder, termOrder)
