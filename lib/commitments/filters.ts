import { z } from 'zod'
import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { STATES } from './lifecycle'
import { KINDS, numberSchema, STRENGTHS } from './schema'

/**
 * Everything the register can be narrowed by. All of it stands in the URL, so that a view can be sent to someone.
 * What cannot be read is left out rather than refused: an old link still opens.
 */

export const SORTS = ['due', 'number', 'made', 'title'] as const
export type Sort = (typeof SORTS)[number]
export const STANDINGS = ['overdue', 'due_soon', 'no_term', 'live', 'closed'] as const
export const PUBLISHED = ['yes', 'no'] as const
/** In place of an account: promises nobody has been told to see to. */
export const NOBODY = 'nobody'

const word = z.string().trim().min(1).max(100).optional().catch(undefined)
const cursor = numberSchema.max(20).optional().catch(undefined)

export const filtersSchema = z.object({
  q: z.string().trim().min(1).max(200).optional().catch(undefined),
  standing: z.enum(STANDINGS).optional().catch(undefined),
  state: z.enum(STATES).optional().catch(undefined),
  committee: word,
  portfolio: word,
  /** Whoever holds the portfolio today, by the slug of the name: their promises are those of the portfolio. */
  holder: word,
  department: word,
  /** Slug of a party, or its name as it was written in the letter. */
  party: word,
  assignee: z
    .union([z.literal(NOBODY), z.uuid()])
    .optional()
    .catch(undefined),
  kind: z.enum(KINDS).optional().catch(undefined),
  strength: z.enum(STRENGTHS).optional().catch(undefined),
  year: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  document: z.uuid().optional().catch(undefined),
  slipped: z.literal('1').optional().catch(undefined),
  confidential: z.literal('1').optional().catch(undefined),
  published: z.enum(PUBLISHED).optional().catch(undefined),
  sort: z.enum(SORTS).optional().catch(undefined),
  /** The page that follows, or comes before, the commitment of this number in the order asked for. */
  after: cursor,
  before: cursor,
})

type Read = z.infer<typeof filtersSchema>
export type Filters = Omit<Read, 'sort'> & { sort: Sort }

/** Where something is still to come, the first due stands first; elsewhere the newest promise does. */
const AHEAD: readonly unknown[] = ['overdue', 'due_soon', 'live']
const usualSort = ({ standing, q }: Pick<Read, 'standing' | 'q'>): Sort =>
  AHEAD.includes(standing) && !q ? 'due' : 'made'

type SearchParams = Record<string, string | string[] | undefined>

/** Of a repeated parameter the first counts; an empty one is none. */
export function readFilters(params: SearchParams): Filters {
  const first = Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value])
  const given = first.filter(([, value]) => value !== '' && value !== undefined)
  const read = filtersSchema.parse(Object.fromEntries(given))
  return { ...read, sort: read.sort ?? usualSort(read) }
}

/** Without what this person may not ask: the answer would say what the list itself does not show them. */
export function askable(actor: Actor, filters: Filters): Filters {
  const secrets = may(actor, 'commitment.read_confidential') && may(actor, 'commitment.read_unpublished')
  return {
    ...filters,
    ...(!secrets && { confidential: undefined, published: undefined }),
    ...(!may(actor, 'desk.read') && { assignee: undefined }),
  }
}

/** The same view from its first page: what every link that changes the view starts from. */
export function firstPage<T extends Partial<Filters>>(filters: T): T {
  return { ...filters, after: undefined, before: undefined }
}

/** The URL of a view; defaults are left out so that equal views have equal addresses. */
export function registerUrl(filters: Partial<Filters>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(filters)) {
    const usual = name === 'sort' && value === usualSort(filters)
    if (value === undefined || value === '' || usual) continue
    params.set(name, String(value))
  }
  const query = params.toString()
  return query ? `/commitments?${query}` : '/commitments'
}
