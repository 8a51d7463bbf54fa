import { useTranslations } from 'next-intl'
import type { KINDS } from '@/lib/commitments/schema'
import { Badge } from '../ui/badge'

export type Kind = (typeof KINDS)[number]

/** What sort of promise it is: information, an action, an expectation. */
export function KindBadge({ kind }: { kind: Kind }) {
  const t = useTranslations('states.kind')
  return <Badge>{t(kind)}</Badge>
}
