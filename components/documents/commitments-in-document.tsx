import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { State } from '@/lib/commitments/lifecycle'
import { StateMark } from '../commitments/state-mark'
import { commitmentPlace } from './reading-source'

export type Found = {
  number: string
  title: string
  state: State
  start: number | null
  publishedAt: Date | null
}

/** The registered promises of a document, with the way to their place in the text. */
export function CommitmentsInDocument({ commitments }: { commitments: Found[] }) {
  const t = useTranslations('documents.read')
  return (
    <section aria-labelledby="in-dit-document" className="text-sm">
      <h2 id="in-dit-document" className="mb-1 border-b border-ink pb-2 font-semibold">
        {t('commitments')}
      </h2>
      {commitments.length === 0 && <p className="py-2 text-muted">{t('commitments_none')}</p>}
      <ul>
        {commitments.map(({ number, title, state, start, publishedAt }) => (
          <li key={number} className="border-b border-rule py-2 last:border-b-0">
            <Link href={`/commitments/${number}`} className="font-medium">
              {number}
            </Link>{' '}
            {title}
            <span className="mt-0.5 flex flex-wrap gap-x-4 text-muted">
              <StateMark state={state} />
              {!publishedAt && <span>{t('not_public_yet')}</span>}
              {start !== null && <a href={`#${commitmentPlace(number)}`}>{t('in_text')}</a>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
