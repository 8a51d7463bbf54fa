import { getLocale, getTranslations } from 'next-intl/server'
import type { Entry } from '@/lib/history/entries'
import { HistoryItem } from './history-item'
import { historyWords, type Say } from './history-words'
import { sentenceFor, speaksInPublic } from './sentence-for'

type TimedEntry = { id: string; at: Date; actorName: string; entry: Entry }

type Props = {
  /** Newest first. */
  entries: TimedEntry[]
  /** Names of officials are told to those inside only. */
  inside: boolean
  /** Names by id, for entries that changed a committee. */
  names?: Record<string, string>
}

/** What happened, one sentence per entry, with who and when. */
export async function HistoryList({ entries, inside, names = {} }: Props) {
  const [language, t, states] = await Promise.all([
    getLocale(),
    getTranslations('history'),
    getTranslations('states'),
  ])
  const words = historyWords({
    language,
    history: t as unknown as Say,
    states: states as unknown as Say,
    names,
  })
  if (entries.length === 0) return <p className="text-muted">{t('empty')}</p>
  return (
    <ol>
      {entries.map(({ id, at, actorName, entry }) => {
        const { key, values } = sentenceFor(entry, words, inside)
        const sentence = t(key, values)
        const who = inside || speaksInPublic(entry) ? actorName : t('official')
        return <HistoryItem key={id} at={at} who={who} sentence={sentence} language={language} />
      })}
    </ol>
  )
}
