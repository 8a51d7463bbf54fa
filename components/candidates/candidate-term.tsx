import { useLocale, useTranslations } from 'next-intl'
import { formatWindow } from '@/lib/format'
import { WindowBar } from '../commitments/window-bar'
import type { Reviewable, ReviewFrame } from './reviewable'

type Props = { candidate: Reviewable; frame: ReviewFrame }

/** The window, drawn and written, with the words it came from. */
export function CandidateTerm({ candidate: { phrase, earliest, latest }, frame }: Props) {
  const t = useTranslations('review')
  const language = useLocale()
  const window = formatWindow({ earliest, latest }, language)
  if (!window)
    return <p className="text-sm text-muted">{phrase ? t('no_window_phrase', { phrase }) : t('no_window')}</p>
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm tabular-nums">
      <WindowBar
        madeOn={frame.documentDate}
        earliest={earliest}
        latest={latest}
        today={frame.today}
        ghosts={[]}
      />
      <span className="font-medium">{window}</span>
      {phrase && <q className="text-muted">{phrase}</q>}
    </p>
  )
}
