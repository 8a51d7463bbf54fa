import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/lib/format'
import type { DossierItem as Item } from '@/lib/portfolios/find-dossier'
import { barOf, daysLateAt, type Moment, standingAt } from '../commitments/commitment-view'
import { StandingMark } from '../commitments/standing-mark'
import { WindowBar } from '../commitments/window-bar'
import { DOT } from '../ui/dot'
import { WindowTrail } from './window-trail'

/** One promise a new holder takes over: what was said, by whom, every window it had, and how it stands. */
export function DossierItem({ item, moment }: { item: Item; moment: Moment }) {
  const t = useTranslations('portfolios.dossier')
  const language = useLocale()
  const { number, title, quote, committee, windows, slips, progress } = item
  return (
    <li className="grid gap-x-10 gap-y-3 border-b border-rule py-5 last:border-b-0 md:grid-cols-[minmax(0,1fr)_18rem] print:grid-cols-[minmax(0,1fr)_16rem]">
      <div className="min-w-0">
        <h2 className="text-base">
          <Link href={`/commitments/${number}`} prefetch={false} className="text-ink hover:text-accent">
            {title}
          </Link>
        </h2>
        <p className="text-sm text-muted">
          {[number, committee?.shortName].filter(Boolean).join(DOT)}
          {DOT}
          <MadeWords item={item} />
        </p>
        <blockquote className="mt-2 max-w-[65ch] border-l-3 border-rule pl-3 text-sm whitespace-pre-line">
          “{quote}”
        </blockquote>
        <p className="mt-2 max-w-[65ch] text-sm">
          <span className="text-muted">{t('progress')}: </span>
          {progress
            ? t('progress_on', { day: formatDay(progress.on, language), note: progress.note })
            : t('no_progress')}
        </p>
      </div>
      <div className="text-sm">
        <WindowBar {...barOf(item, moment)} />
        <p className="mt-1">
          <StandingMark standing={standingAt(item, moment)} daysLate={daysLateAt(item, moment)} />
        </p>
        <WindowTrail windows={windows} />
        <p className="text-muted">{t('slips', { slips })}</p>
      </div>
    </li>
  )
}

function MadeWords({ item: { madeOn, madeBy, inherited } }: { item: Item }) {
  const t = useTranslations('portfolios.dossier')
  const day = formatDay(madeOn, useLocale())
  if (inherited)
    return <strong className="text-ink">{t('inherited', { holder: inherited.holder, day })}</strong>
  return madeBy ? t('made_by', { day, who: madeBy }) : t('made', { day })
}
