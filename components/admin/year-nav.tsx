import { useTranslations } from 'next-intl'
import { EARLIEST_YEAR, LATEST_YEAR } from '@/lib/calendar/schema'
import { ButtonLink } from '../ui/button-link'
import { calendarHref } from './calendar-href'

/** To the year before and the year after. */
export function YearNav({ year }: { year: number }) {
  const t = useTranslations('admin.calendar')
  return (
    <nav aria-label={t('years')} className="flex gap-2">
      {year > EARLIEST_YEAR && (
        <ButtonLink href={calendarHref(year - 1)}>
          <span aria-hidden="true">←</span> {year - 1}
        </ButtonLink>
      )}
      {year < LATEST_YEAR && (
        <ButtonLink href={calendarHref(year + 1)}>
          {year + 1} <span aria-hidden="true">→</span>
        </ButtonLink>
      )}
    </nav>
  )
}
