import { useLocale, useTranslations } from 'next-intl'
import { dayOf } from '@/lib/clock'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { fromDateOrNull } from '@/lib/day'
import { formatDay, formatWindow } from '@/lib/format'
import { Badge } from '../ui/badge'
import { classNames } from '../ui/class-names'

/** Every window there ever was, first to last; none is ever overwritten. */
export function WindowList({ windows }: Pick<WholeCommitment, 'windows'>) {
  const t = useTranslations('commitment.windows')
  const origins = useTranslations('states.origin')
  const language = useLocale()
  const last = windows.at(-1)
  return (
    <ol>
      {windows.map((window, index) => {
        const days = { earliest: fromDateOrNull(window.earliest), latest: fromDateOrNull(window.latest) }
        const old = window !== last
        const given = t('given', { day: formatDay(dayOf(window.createdAt), language) })
        return (
          <li
            key={window.id}
            className="grid gap-x-6 border-b border-rule py-2.5 last:border-b-0 sm:grid-cols-[8rem_minmax(0,1fr)]"
          >
            <p className="text-sm/6 text-muted">{t('nth', { nth: index + 1 })}</p>
            <div>
              <p className={classNames('tabular-nums', old && 'text-muted line-through decoration-edge')}>
                {formatWindow(days, language) ?? (window.phrase ? `“${window.phrase}”` : t('none'))}
              </p>
              <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-muted">
                <span>{`${origins(window.origin)}, ${given}`}</span>
                {!old && <Badge tone="accent">{t('now')}</Badge>}
              </p>
              {window.reason && <p className="max-w-[65ch] whitespace-pre-line">{window.reason}</p>}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
