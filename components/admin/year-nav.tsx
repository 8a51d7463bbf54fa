import { useTranslations } from 'next-intl'
import { EARLIEST_YEAR, LATEST_YEAR } from '@/lib/calendar/schema'
import { YearLinks } from '../ui/year-links'
import { calendarHref } from './calendar-href'

/** To the year before and the year after. */
export function YearNav({ year }: { year: number }) {
  const t = useTranslations('admin.calendar')
  return (
    <YearLinks label={t('years')} year={year} within={[EARLIEST_YEAR, LATEST_YEAR]} hrefOf={calendarHref} />
  )
}
