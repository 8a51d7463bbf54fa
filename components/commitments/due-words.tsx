import { useLocale, useTranslations } from 'next-intl'
import type { ListedCommitment } from '@/lib/commitments/public-commitment'
import { formatDay, formatWindow } from '@/lib/format'

/** The term in words: the days it spans, and how it was put where that says less than a date. */
export function DueWords({ due, slips }: Pick<ListedCommitment, 'due' | 'slips'>) {
  const t = useTranslations('register.due')
  const language = useLocale()
  const days = formatWindow(due, language, 'short')
  return (
    <>
      <span className="block whitespace-nowrap">{days ?? t('none')}</span>
      {!days && due.phrase && <span className="block text-muted">{t('phrase', { phrase: due.phrase })}</span>}
      {due.planned && <span className="block text-muted">{t('planned')}</span>}
      {slips > 0 && <span className="block text-muted">{t('slips', { slips })}</span>}
    </>
  )
}

export function DayWords({ day }: { day: string }) {
  return <time dateTime={day}>{formatDay(day, useLocale(), 'short')}</time>
}
