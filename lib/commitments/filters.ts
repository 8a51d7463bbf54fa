import { z } from 'zod'
import { STATES } from './lifecycle'
import { KINDS, STRENGTHS } from './schema'

/**
 * Everything the register can be narrowed by. All of it stands in the URL, so that a view can be sent to someone.
 * What cannot be read is left out rather than refused: an old link still opens.
 */

export const SORTS = ['due', 'number', 'made', 'title'] as const
export const STANDINGS = ['overdue', 'due_soon', 'no_term', 'live', 'closed'] as const

const word = z.string().trim().min(1).max(100).optional().catch(undefined)

export const filtersSchema = z.object({
  q: z.string().trim().min(1).max(200).optional().catch(undefined),
  standing: z.enum(STANDINGS).optional().catch(undefined),
  state: z.enum(STATES).optional().catch(undefined),
  committee: word,
  portfolio: word,
  department: word,
  party: word,
  assignee: z.uuid().optional().catch(undefined),
  kind: z.enum(KINDS).optional().catch(undefined),
  strength: z.enum(STRENGTHS).optional().catch(undefined),
  year: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  document: z.uuid().optional().catch(undefined),
  slipped: z.literal('1').optional().catch(undefined),
  sort: z.enum(SORTS).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1),
})

type Read = z.infer<typeof filtersSchema>
export type Filters = Omit<Read, 'sort'> & { sort: (typeof SORTS)[number] }

/** Where something is still to come, the first due stands first; elsewhere the newest promise does. */
const AHEAD: readonly unknown[] = ['overdue', 'due_soon', 'live']
const usualSort = ({ standing }: Pick<Read, 'standing'>) => (AHEAD.includes(standing) ? 'due' : 'made')

type SearchParams = Record<string, string | string[] | undefined>

/** Of a repeated parameter the first counts; an empty one is none. */
export function readFilters(params: SearchParams): Filters {
  const first = Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value])
  const given = first.filter(([, value]) => value !== '' && value !== undefined)
  const read = filtersSchema.parse(Object.fromEntries(given))
  return { ...read, sort: read.sort ?? usualSort(read) }
}

/** The URL of a view; defaults are left out so that equal views have equal addresses. */
export function registerUrl(filters: Partial<Filters>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(filters)) {
    const usual = (name === 'sort' && value === usualSort(filters)) || (name === 'page' && value === 1)
    if (value === undefined || value === '' || usual) continue
    params.set(name, String(value))
  }
  const query = params.toString()
  return query ? `/commitments?${query}` : '/commitments'
}
