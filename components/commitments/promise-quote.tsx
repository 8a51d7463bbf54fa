import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { pageAt } from '@/lib/commitments/page-at'
import { Section } from '../ui/section'
import { PromiseAgain } from './promise-again'
import { PromiseContext } from './promise-context'

/** The promise in its own words, where it stood, and the same promise said elsewhere. */
export function PromiseQuote({ commitment }: { commitment: WholeCommitment }) {
  const t = useTranslations('commitment.quote')
  const { number, quote, question, document, start, saidAgain, hidesSource } = commitment
  const page = document && start !== null ? pageAt(document.pages, start) : null
  const party = question?.party
  return (
    <Section title={t('title')}>
      <figure>
        <blockquote className="max-w-[60ch] border-l-3 border-accent pl-4 text-lg break-words whitespace-pre-line">
          “{quote}”
        </blockquote>
        <figcaption className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
          {question && (
            <span>
              {party
                ? t('in_question_party', { number: question.number, party })
                : t('in_question', { number: question.number })}
            </span>
          )}
          {document && (
            <Link href={`/documents/${document.id}#c${number}`}>
              {page === null ? t('source') : t('source_page', { page })}
            </Link>
          )}
          {hidesSource && <span>{t('hidden')}</span>}
        </figcaption>
      </figure>
      <PromiseContext commitment={commitment} />
      <PromiseAgain places={saidAgain} here={document} />
    </Section>
  )
}
