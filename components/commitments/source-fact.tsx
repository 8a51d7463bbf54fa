import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { pageAt } from '@/lib/commitments/page-at'
import { DOT } from '../ui/dot'

/** The document it comes from, with the page and the question. */
export function SourceFact({ commitment }: { commitment: WholeCommitment }) {
  const t = useTranslations('commitment.facts')
  const { number, document, question, start } = commitment
  if (!document) return null
  const page = start === null ? null : pageAt(document.pages, start)
  const places = [
    document.number,
    page !== null && t('page', { page }),
    question && t('question', { number: question.number }),
  ].filter(Boolean)
  return (
    <>
      <Link href={`/documents/${document.id}#c${number}`} className="break-words">
        {document.title}
      </Link>
      <span className="block text-sm text-muted">{places.join(DOT)}</span>
    </>
  )
}
