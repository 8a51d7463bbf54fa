import { useTranslations } from 'next-intl'
import { type Filters, firstPage, registerUrl } from '@/lib/commitments/filters'
import type { RegisterPage } from '@/lib/commitments/register-page'
import { Pager } from '../ui/pager'

type Props = { filters: Filters; page: RegisterPage }

/** How many there are, and the way to the pages beside this one. */
export function RegisterPager({ filters, page: { newer, older, counts, newestOnly } }: Props) {
  const t = useTranslations('register')
  const view = firstPage(filters)
  const { n: count, more } = counts.total
  const many = newestOnly ? t('summary_newest', { count }) : t('summary_many', { count })
  const step = (word: 'first' | 'previous' | 'next', place: Partial<Filters>) => ({
    href: registerUrl({ ...view, ...place }),
    label: t(`pager.${word}`),
  })
  return (
    <Pager
      label={t('pager.label')}
      summary={more ? many : t('summary', { count })}
      first={newer === null ? null : step('first', {})}
      previous={newer === null ? null : step('previous', { before: newer })}
      next={older === null ? null : step('next', { after: older })}
    />
  )
}
