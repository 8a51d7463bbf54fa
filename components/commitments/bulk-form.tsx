import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Actor } from '@/lib/access/actor'
import { may } from '@/lib/access/policy'
import { BULK_ACTS, BULK_LIMIT, BULK_RIGHTS } from '@/lib/commitments/bulk-schema'
import type { Count } from '@/lib/commitments/counts'
import { BulkBar } from './bulk-bar'
import { bulkHref } from './bulk-href'

type Props = {
  actor: Actor
  /** What can be ticked on this page. */
  numbers: string[]
  /** How many the whole view holds. */
  total: Count
  /** The query of the register page, to come back to. */
  view: string
  /** The table with a box in every row. */
  children: ReactNode
}

/** What this person may do to several commitments at once. */
export const bulkActsFor = (actor: Actor) => BULK_ACTS.filter((act) => may(actor, BULK_RIGHTS[act]))

/** More than this page shows, and no more than an act on several takes. */
const mayChooseWhole = ({ n, more }: Count, onPage: string[]) => !more && n > onPage.length && n <= BULK_LIMIT

/** Around the register's table: what is ticked goes on to a page that asks what the act needs. */
export function BulkForm({ actor, numbers, total, view, children }: Props) {
  const t = useTranslations('bulk')
  const acts = bulkActsFor(actor)
  const [first] = acts
  if (!first || numbers.length === 0) return children
  const words = {
    chosen: t('chosen'),
    all: t('all'),
    none: t('none'),
    act: t('act_label'),
    go: t('go'),
  }
  return (
    <form action="/commitments/bulk">
      <input type="hidden" name="view" value={view} />
      {children}
      <BulkBar
        acts={acts.map((value) => ({ value, label: t(`act.${value}`) }))}
        words={words}
        everything={bulkHref(first, numbers, view)}
        whole={
          mayChooseWhole(total, numbers) && {
            href: bulkHref(first, 'all', view),
            label: t('whole', { n: total.n }),
          }
        }
      />
    </form>
  )
}
