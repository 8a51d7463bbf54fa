import type { BulkAct } from '@/lib/commitments/bulk-schema'

/** The address that asks what an act on these commitments needs, or on all that the view holds. */
export function bulkHref(act: BulkAct, numbers: string[] | 'all', view: string): string {
  const params = new URLSearchParams({ act })
  if (view) params.set('view', view)
  if (numbers === 'all') params.set('all', '1')
  else for (const number of numbers) params.append('n', number)
  return `/commitments/bulk?${params}`
}
