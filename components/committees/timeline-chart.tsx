import { useLocale, useTranslations } from 'next-intl'
import type { Recess } from '@/lib/calendar/queries'
import { isPeriod } from '@/lib/calendar/schema'
import type { Moment } from '@/lib/commitments/facets'
import type { ListedCommitment } from '@/lib/commitments/public-commitment'
import { formatWindow } from '@/lib/format'
import { TimelineAxis } from './timeline-axis'
import { TimelineGround } from './timeline-ground'
import { TimelineRow } from './timeline-row'

type Props = { items: ListedCommitment[]; recesses: Recess[]; year: number; moment: Moment }

/** A year of promises under each other on one scale, so that what falls together is seen to. */
export function TimelineChart({ items, recesses, year, moment }: Props) {
  const t = useTranslations('timeline')
  const language = useLocale()
  const shaded = recesses.map(({ name, start, end }) => {
    const days = formatWindow({ earliest: start, latest: end }, language, 'short')
    return `${isPeriod(name) ? t(`recess.${name}` as 'recess.zomerreces') : name} (${days})`
  })
  return (
    <div className="timeline">
      <TimelineGround year={year} recesses={recesses} today={moment.today} />
      <TimelineAxis year={year} today={moment.today} />
      <ol>
        {items.map((item) => (
          <TimelineRow key={item.id} item={item} year={year} moment={moment} />
        ))}
      </ol>
      {shaded.length > 0 && (
        <p className="mt-4 max-w-[65ch] text-sm text-muted">
          <svg width="14" height="14" className="mr-2 inline-block align-text-bottom" aria-hidden="true">
            <rect width="14" height="14" className="timeline-recess" />
          </svg>
          {t('shaded', { list: shaded.join(', ') })}
        </p>
      )}
    </div>
  )
}
