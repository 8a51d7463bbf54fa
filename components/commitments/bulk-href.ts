import type { BulkAct } from '@/lib/commitments/bulk-schema'

/** The address that asks what an act on these commitments needs. */
export function bulkHref(act: BulkAct, numbers: string[], view: string): string {
  const params = new URLSearchParams({ act })
  if (view) params.set('view', view)
  for (const number of numbers) params.append('n', number)
  return `/commitments/bulk?${params}`
}
