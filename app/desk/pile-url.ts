import { NOBODY, registerUrl } from '@/lib/commitments/filters'
import type { Pile } from '@/lib/desk/queries'

/** The register's view of a pile; null where the register has none. */
export function pileUrl(pile: Pile, accountId: string): string | null {
  switch (pile) {
    case 'assigned':
      return registerUrl({ standing: 'live', assignee: accountId })
    case 'settlements':
      return registerUrl({ state: 'settlement_proposed' })
    case 'unassigned':
      return registerUrl({ standing: 'live', assignee: NOBODY })
    case 'without_term':
      return registerUrl({ standing: 'no_term' })
    case 'extensions':
      return null
  }
}
