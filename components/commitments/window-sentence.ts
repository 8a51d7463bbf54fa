import { useLocale, useTranslations } from 'next-intl'
import { daysBetween } from '@/lib/day'
import { formatDay, formatWindow } from '@/lib/format'
import type { WindowGeometry, WindowInput } from './window-geometry'

/** What a window bar shows, said in words: its name for screen readers. */
export function useWindowSentence(input: WindowInput, { late }: WindowGeometry, planned: boolean): string {
  const t = useTranslations('states.window')
  const language = useLocale()
  const { madeOn, latest, closedOn, today, ghosts } = input
  const made = formatDay(madeOn, language)
  const window = formatWindow(input, language)
  return [
    window ? t(planned ? 'sentence_planned' : 'sentence', { made, window }) : t('sentence_none', { made }),
    closedOn && t('sentence_closed', { closed: formatDay(closedOn, language) }),
    late && latest && t('sentence_late', { days: daysBetween(latest, closedOn ?? today) }),
    ghosts.length > 0 && t('sentence_ghosts', { count: ghosts.length }),
  ]
    .filter(Boolean)
    .join(' ')
}
