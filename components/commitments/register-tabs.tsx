import { useLocale, useTranslations } from 'next-intl'
import type { Count } from '@/lib/commitments/counts'
import { type Filters, firstPage, registerUrl, STANDINGS } from '@/lib/commitments/filters'
import type { RegisterCounts } from '@/lib/commitments/register-counts'
import { formatCount } from '@/lib/format'
import { Tabs } from '../ui/tabs'

/** The questions people come with, as views of the register with their counts. */
export function RegisterTabs({ filters, counts }: { filters: Filters; counts: RegisterCounts['views'] }) {
  const t = useTranslations('register.standing')
  const language = useLocale()
  const said = (count: Count | null) => (count ? formatCount(count, language) : undefined)
  const tabs = ([undefined, ...STANDINGS] as const).map((standing) => ({
    href: registerUrl(firstPage({ ...filters, standing, sort: undefined })),
    label: t(standing ?? 'all'),
    current: filters.standing === standing,
    count: said(counts[standing ?? 'all']),
  }))
  return <Tabs label={t('label')} tabs={tabs} />
}
