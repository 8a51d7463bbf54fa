import { useLocale, useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/format'
import type { Verdict } from '@/lib/imports/judge-row'
import { VERDICTS } from '@/lib/imports/schema'
import { Tabs } from '../ui/tabs'

type Props = { id: string; counts: Record<Verdict, number>; current: Verdict }

/** The rows by what they would do. */
export function VerdictTabs({ id, counts, current }: Props) {
  const t = useTranslations('imports.verdict')
  const language = useLocale()
  const tabs = VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => ({
    href: `/imports/${id}?verdict=${verdict}`,
    label: t(verdict),
    current: verdict === current,
    count: formatNumber(counts[verdict], language),
  }))
  return <Tabs label={t('label')} tabs={tabs} />
}
