import { endpoint } from '@/lib/api/endpoint'
import { filtersOf } from '@/lib/api/list-resources'
import { figuresQuery } from '@/lib/api/parameters'
import { figuresSchema } from '@/lib/api/resources'
import { findFigures } from '@/lib/figures/queries'

/** What became of promises: the figures page as numbers. */
export const GET = endpoint({ query: figuresQuery }, async ({ query, moment }) => {
  const figures = await findFigures(filtersOf(query), moment)
  return { body: figuresSchema.parse(figures) }
})

export const dynamic = 'force-dynamic'
