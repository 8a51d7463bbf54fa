import { getLocale, getTranslations } from 'next-intl/server'
import { formatInstant } from '@/lib/format'
import type { TimedEntry } from '@/lib/history/queries'
import { Section } from '../ui/section'

const SHOWN = 3

type Props = { entries: TimedEntry[]; inside: boolean }

/** The last words of those who see to it; the earlier ones stand in the history. */
export async function ProgressNotes({ entries, inside }: Props) {
  const [language, t] = await Promise.all([getLocale(), getTranslations('commitment.progress')])
  const notes = entries.flatMap(({ id, at, actorName, entry }) =>
    entry.kind === 'commitment.progress' ? [{ id, at, actorName, note: entry.note }] : [],
  )
  if (notes.length === 0) return null
  return (
    <Section title={t('title')}>
      <ol className="divide-y divide-rule">
        {notes.slice(0, SHOWN).map(({ id, at, actorName, note }) => (
          <li key={id} className="py-2.5 first:pt-0">
            <p className="max-w-[65ch] break-words whitespace-pre-line">{note}</p>
            <p className="text-sm text-muted">
              <time dateTime={at.toISOString()}>{formatInstant(at, language)}</time>
              {inside && ` · ${actorName}`}
            </p>
          </li>
        ))}
      </ol>
      {notes.length > SHOWN && <p className="mt-2 text-sm text-muted">{t('earlier')}</p>}
    </Section>
  )
}
