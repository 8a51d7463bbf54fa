import { useTranslations } from 'next-intl'
import { type Filters, firstPage, registerUrl } from '@/lib/commitments/filters'
import type { RegisterPage } from '@/lib/commitments/queries'
import { Pager } from '../ui/pager'

type Props = { filters: Filters; page: Pick<RegisterPage, 'newer' | 'older' | 'total'> }

/** How many there are, and the way to the pages beside this one. */
export function RegisterPager({ filters, page: { newer, older, total } }: Props) {
  const t = useTranslations('register')
  const view = firstPage(filters)
  const step = (word: 'first' | 'previous' | 'next', place: Partial<Filters>) => ({
    href: registerUrl({ ...view, ...place }),
    label: t(`pager.${word}`),
  })
  return (
    <Pager
      label={t('pager.label')}
      summary={total.more ? t('summary_many', { count: total.n }) : t('summary', { count: total.n })}
      first={newer === null ? null : step('first', {})}
      previous={newer === null ? null : step('previous', { before: newer })}
      next={older === null ? null : step('next', { after: older })}
    />
  )
}
