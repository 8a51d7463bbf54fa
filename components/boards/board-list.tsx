import Link from 'next/link'
import { useLocale } from 'next-intl'
import type { Count } from '@/lib/commitments/counts'
import type { ListedCommitment } from '@/lib/commitments/public-commitment'
import { formatCount } from '@/lib/format'
import { CommitmentList } from '../commitments/commitment-list'
import type { Moment } from '../commitments/commitment-view'
import { Section } from '../ui/section'

type Props = {
  title: string
  items: ListedCommitment[]
  total: Count
  moment: Moment
  /** The register's view of the same pile, where it has one, and the words that lead there. */
  href: string | null
  all: (total: string) => string
  none: string
}

/** One pile of a board: its first ones, and the way to the rest. An empty one says so. */
export function BoardList({ title, items, total, moment, href, all, none }: Props) {
  const count = formatCount(total, useLocale())
  return (
    <Section title={title} aside={items.length > 0 && (href ? <Link href={href}>{all(count)}</Link> : count)}>
      {items.length > 0 ? (
        <CommitmentList items={items} moment={moment} />
      ) : (
        <p className="py-2 text-muted">{none}</p>
      )}
    </Section>
  )
}
