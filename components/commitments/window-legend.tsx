import { useLocale, useTranslations } from 'next-intl'
import { daysBetween } from '@/lib/day'
import { formatDay, formatWindow } from '@/lib/format'
import { classNames } from '../ui/class-names'
import type { WindowInput } from './window-geometry'

type Props = { input: WindowInput; late: boolean; planned: boolean }

const hatch = 'M0 9l5-5m-1 9 9-9m-4 9 5-5'
const SIGNS = {
  made: <path d="M7 1v14" className="made" />,
  term: <rect x="0" y="4" width="14" height="8" className="band" />,
  planned: [
    <rect key="band" x="0.5" y="4.5" width="13" height="8" className="band planned" />,
    <path key="hatch" d={hatch} className="hatch" />,
  ],
  none: <path d="M0 8h14" className="line open" />,
  ghost: <rect x="0.5" y="4.5" width="13" height="7" className="ghost" />,
  late: [
    <rect key="band" x="0" y="4" width="14" height="9" className="late" />,
    <path key="hatch" d={hatch} className="hatch late" />,
  ],
  today: [
    <path key="pin" d="M7 2v13" className="today" />,
    <circle key="head" cx="7" cy="3" r="2.5" className="today" />,
  ],
  closed: <circle cx="7" cy="8" r="5" className="closed" />,
}

type Row = { sign: keyof typeof SIGNS; words: string; tone?: string }

function useRows({ input, late, planned }: Props): Row[] {
  const t = useTranslations('states')
  const language = useLocale()
  const { madeOn, latest, ghosts, closedOn, today } = input
  const day = (iso: string) => formatDay(iso, language, 'short')
  const window = formatWindow(input, language, 'short')
  const kind = planned ? ('planned' as const) : ('term' as const)
  const earlier = t('window.ghosts', { count: ghosts.length })
  const days = late && latest ? daysBetween(latest, closedOn ?? today) : 0
  const rows: (Row | false)[] = [
    { sign: 'made', words: `${t('window.made')} ${day(madeOn)}` },
    ghosts.length > 0 && { sign: 'ghost', words: earlier },
    window === null && { sign: 'none', words: t('window.none') },
    window !== null && {
      sign: kind,
      words: `${t(`window.${kind}`)} ${window}`,
      tone: 'text-ink font-medium',
    },
    late && { sign: 'late', words: t('days_late', { days }), tone: 'text-late font-medium' },
    closedOn
      ? { sign: 'closed', words: `${t('window.closed')} ${day(closedOn)}` }
      : { sign: 'today', words: `${t('window.today')} ${day(today)}` },
  ]
  return rows.filter((row) => row !== false)
}

/** What each sign of a wide bar means. The bar's own label says the same aloud, so this is for the eye. */
export function WindowLegend(props: Props) {
  const rows = useRows(props)
  return (
    <figcaption
      aria-hidden="true"
      className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-xs text-muted tabular-nums"
    >
      {rows.map(({ sign, words, tone }) => (
        <span key={sign} className={classNames('inline-flex items-center gap-2', tone)}>
          <svg
            className={classNames('window-bar shrink-0', props.late && 'is-late')}
            width="14"
            height="16"
            aria-hidden="true"
          >
            {SIGNS[sign]}
          </svg>
          {words}
        </span>
      ))}
    </figcaption>
  )
}
