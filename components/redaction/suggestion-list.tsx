import { useTranslations } from 'next-intl'
import type { Suggestion } from '@/lib/redaction/suggest'
import { Checkbox } from '../ui/checkbox'

/** What may have to be left out, each with its first place and why it was proposed. Nothing is ticked: people decide. */
export function SuggestionList({ suggestions }: { suggestions: Suggestion[] }) {
  const t = useTranslations('redaction')
  if (suggestions.length === 0) return <p className="text-muted">{t('suggestions_none')}</p>
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {suggestions.map(({ kind, words, reason, places, around, official }, index) => (
        <li key={words} className="py-3">
          <Checkbox
            name={`pick-${index}`}
            value={`${kind}:${words}`}
            label={<strong className="font-semibold">{words}</strong>}
            hint={
              <>
                <span className="block">
                  {t(`reason.${reason as 'salutation'}`)}, {t('places', { count: places })}
                </span>
                <q className="block">
                  {around.before} <mark className="bg-soon-wash text-ink">{words}</mark> {around.after}
                </q>
                {official && <span className="block text-soon">{t('official')}</span>}
              </>
            }
          />
        </li>
      ))}
    </ul>
  )
}
