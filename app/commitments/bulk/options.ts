import type { BulkOptions } from '@/components/commitments/bulk-fields'
import type { Actor } from '@/lib/access/actor'
import { choices, listAssignable } from '@/lib/people/queries'

const options = (rows: { id: string; name: string }[]) =>
  rows.map(({ id, name }) => ({ value: id, label: name }))

/** What the forms choose from; accounts only for those who may assign. */
export async function bulkOptions(actor: Actor): Promise<BulkOptions> {
  const [accounts, { portfolios, departments }] = await Promise.all([listAssignable(actor), choices()])
  return {
    accounts: options(accounts),
    portfolios: options(portfolios),
    departments: options(departments),
  }
}
