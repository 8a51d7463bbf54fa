import { useLocale, useTranslations } from 'next-intl'
import type { IsoDay } from '@/lib/day'
import { formatMonth } from '@/lib/format'
import { monthsOf, placeOf, yearScale } from './timeline-geometry'
import { GroundHere } from './timeline-ground'

/** Names of the months above the rows, and where today is. On a phone the first letter has to do. */
export function TimelineAxis({ year, today }: { year: number; today: IsoDay }) {
  const t = useTranslations('timeline')
  const language = useLocale()
  const now = placeOf(yearScale(year), today)
  return (
    <div className="axis" aria-hidden="true">
      <span className="bars">
        <GroundHere />
        <svg width="100%" height="40" aria-hidden="true">
          {monthsOf(year).map(({ day, x, width }) => (
            <g key={day}>
              <text className="max-sm:hidden" x={`${x + width / 2}%`} y="34" textAnchor="middle">
                {formatMonth(day, language)}
              </text>
              <text className="sm:hidden" x={`${x + width / 2}%`} y="34" textAnchor="middle">
                {formatMonth(day, language, 'narrow')}
              </text>
            </g>
          ))}
          {now !== null && (
            <text className="now" x={`${now}%`} y="14" textAnchor={now > 90 ? 'end' : 'middle'}>
              {t('today')}
            </text>
          )}
        </svg>
      </span>
    </div>
  )
}
