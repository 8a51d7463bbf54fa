import { useLocale, useTranslations } from 'next-intl'
import { daysBetween } from '@/lib/day'
import { formatDay, formatWindow } from '@/lib/format'
import { type WindowInput, windowGeometry } from './window-geometry'

/** What a window bar shows, said in words: its name for screen readers. */
export function useWindowSentence(input: WindowInput, planned: boolean): string {
  const t = useTranslations('states.window')
  const language = useLocale()
  const { madeOn, latest, closedOn, today, ghosts } = input
  const made = formatDay(madeOn, language)
  const window = formatWindow(input, language)
  const { late } = windowGeometry(input)
  return [
    window ? t(planned ? 'sentence_planned' : 'sentence', { made, window }) : t('sentence_none', { made }),
    closedOn && t('sentence_closed', { closed: formatDay(closedOn, language) }),
    late && latest && t('sentence_late', { days: daysBetween(latest, closedOn ?? today) }),
    ghosts.length > 0 && t('sentence_ghosts', { count: ghosts.length }),
  ]
    .filter(Boolean)
    .join(' ')
}
