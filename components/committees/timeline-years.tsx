import { useTranslations } from 'next-intl'
import { EARLIEST_YEAR, LATEST_YEAR } from '@/lib/calendar/schema'
import { YearLinks } from '../ui/year-links'

/** To the year before and the year after. */
export function TimelineYears({ slug, year }: { slug: string; year: number }) {
  const t = useTranslations('timeline')
  return (
    <YearLinks
      label={t('years')}
      year={year}
      within={[EARLIEST_YEAR, LATEST_YEAR]}
      hrefOf={(other) => `/committees/${slug}/timeline?year=${other}`}
    />
  )
}
