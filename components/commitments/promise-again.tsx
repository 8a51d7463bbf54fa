import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { SaidAgain } from '@/lib/commitments/said-again'

/** Where the same promise is said again: other answers of the letter, and later letters. */
export function PromiseAgain({ places }: { places: SaidAgain[] }) {
  const t = useTranslations('commitment.quote')
  if (places.length === 0) return null
  const here = places.filter(({ document }) => document === null)
  const questions = [...new Set(here.flatMap(({ question }) => question ?? []))]
  return (
    <div className="mt-4 text-sm text-muted">
      <p>{t('again', { count: places.length })}</p>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {questions.map((number) => (
          <li key={number}>{t('again_at', { number })}</li>
        ))}
        {places.map(({ document, question }) =>
          document === null ? null : (
            <li key={`${document.id} ${question}`}>
              <Link href={`/documents/${document.id}`}>{document.title}</Link>
              {question !== null && `, ${t('again_at', { number: question })}`}
            </li>
          ),
        )}
      </ul>
    </div>
  )
}
