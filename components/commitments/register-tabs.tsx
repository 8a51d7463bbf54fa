import { useLocale, useTranslations } from 'next-intl'
import { type Filters, firstPage, registerUrl, STANDINGS } from '@/lib/commitments/filters'
import type { RegisterPage } from '@/lib/commitments/queries'
import { formatCount } from '@/lib/format'
import { Tabs } from '../ui/tabs'

/** The questions people come with, as views of the register with their counts. */
export function RegisterTabs({ filters, counts }: { filters: Filters; counts: RegisterPage['counts'] }) {
  const t = useTranslations('register.standing')
  const language = useLocale()
  const tabs = ([undefined, ...STANDINGS] as const).map((standing) => ({
    href: registerUrl(firstPage({ ...filters, standing, sort: undefined })),
    label: t(standing ?? 'all'),
    current: filters.standing === standing,
    count: formatCount(counts[standing ?? 'all'], language),
  }))
  return <Tabs label={t('label')} tabs={tabs} />
}
