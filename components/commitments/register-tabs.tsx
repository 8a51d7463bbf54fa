import { useLocale, useTranslations } from 'next-intl'
import { type Filters, registerUrl, STANDINGS } from '@/lib/commitments/filters'
import { formatNumber } from '@/lib/format'
import { Tabs } from '../ui/tabs'

export type StandingCounts = Record<(typeof STANDINGS)[number] | 'all', number>

/** The questions people come with, as views of the register with their counts. */
export function RegisterTabs({ filters, counts }: { filters: Filters; counts: StandingCounts }) {
  const t = useTranslations('register.standing')
  const language = useLocale()
  const tabs = ([undefined, ...STANDINGS] as const).map((standing) => ({
    href: registerUrl({ ...filters, standing, sort: undefined, page: 1 }),
    label: t(standing ?? 'all'),
    current: filters.standing === standing,
    count: formatNumber(counts[standing ?? 'all'], language),
  }))
  return <Tabs label={t('label')} tabs={tabs} />
}
