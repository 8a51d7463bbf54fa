import type { BulkOptions } from '@/components/commitments/bulk-fields'
import type { Actor } from '@/lib/access/actor'
import { listAssignable, listDepartments, listPortfolios } from '@/lib/people/queries'

const options = (rows: { id: string; name: string }[]) =>
  rows.map(({ id, name }) => ({ value: id, label: name }))

/** What the forms choose from; accounts only for those who may assign. */
export async function bulkOptions(actor: Actor): Promise<BulkOptions> {
  const [accounts, portfolios, departments] = await Promise.all([
    listAssignable(actor),
    listPortfolios(),
    listDepartments(),
  ])
  return {
    accounts: options(accounts),
    portfolios: options(portfolios),
    departments: options(departments),
  }
}
