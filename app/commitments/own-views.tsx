import { ViewRow } from '@/components/views/view-row'
import type { Actor } from '@/lib/access/actor'
import { may } from '@/lib/access/policy'
import type { Filters } from '@/lib/commitments/filters'
import { listOwnViews } from '@/lib/views/queries'
import { queryOf } from '@/lib/views/view-query'
import { saveViewAction } from './views/actions'

/** The views of whoever reads the register; a visitor has none and sees no row. */
export async function OwnViews({ actor, filters }: { actor: Actor; filters: Filters }) {
  if (!may(actor, 'view.save')) return null
  const views = await listOwnViews(actor)
  return <ViewRow views={views} query={queryOf(filters)} save={saveViewAction} />
}
