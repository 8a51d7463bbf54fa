import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { dayOf } from '@/lib/clock'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { fromDate } from '@/lib/day'
import { formatDay } from '@/lib/format'
import { Badge } from '../ui/badge'

type Settlement = WholeCommitment['settlements'][number]

type Props = {
  settlement: Settlement
  inside: boolean
  /** Where the document can be read, if it is one of ours. */
  href: string | null
  children?: ReactNode
}

const TONES = { settled: 'accent', partly_settled: 'soon', returned: 'late', withdrawn: 'neutral' } as const

/** One proposal: the document, its date and words, who brought it, and how it was judged. */
export function EvidenceItem({ settlement, inside, href, children }: Props) {
  const t = useTranslations('commitment.evidence')
  const language = useLocale()
  const { documentNumber, evidenceDate, evidenceQuote, note, proposedAt, proposedBy, meetingDate } =
    settlement
  const proposed = formatDay(dayOf(proposedAt), language)
  return (
    <li className="border-b border-rule py-4 first:pt-0 last:border-b-0">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-medium break-words">
          {documentNumber ? <Document number={documentNumber} href={href} /> : t('no_document')}
        </span>
        {evidenceDate && <span>{t('dated', { day: formatDay(fromDate(evidenceDate), language) })}</span>}
        <Verdict settlement={settlement} />
      </p>
      {evidenceQuote && (
        <blockquote className="mt-2 max-w-[60ch] border-l-3 border-rule pl-4 whitespace-pre-line">
          “{evidenceQuote}”
        </blockquote>
      )}
      {note && <p className="mt-2 max-w-[65ch] whitespace-pre-line">{note}</p>}
      <p className="mt-2 text-sm text-muted">
        {inside
          ? t('proposed_by', { day: proposed, name: proposedBy.name })
          : t('proposed', { day: proposed })}
        {meetingDate && ` · ${t('meeting', { day: formatDay(fromDate(meetingDate), language) })}`}
      </p>
      <VerdictWords settlement={settlement} />
      {children}
    </li>
  )
}

function Document({ number, href }: { number: string; href: string | null }) {
  const t = useTranslations('commitment.evidence')
  const words = t('document', { number })
  return href ? <Link href={href}>{words}</Link> : words
}

function Verdict({ settlement: { outcome } }: { settlement: Settlement }) {
  const t = useTranslations()
  if (!outcome) return <Badge tone="soon">{t('commitment.evidence.waiting')}</Badge>
  return <Badge tone={TONES[outcome]}>{t(`states.outcome.${outcome}`)}</Badge>
}

function VerdictWords({ settlement: { reason, remainder } }: { settlement: Settlement }) {
  const t = useTranslations('commitment.evidence')
  const words = [
    { term: t('reason'), text: reason },
    { term: t('remainder'), text: remainder },
  ].filter(({ text }) => text)
  return words.map(({ term, text }) => (
    <p key={term} className="mt-2 max-w-[65ch] whitespace-pre-line">
      <span className="text-muted">{term}:</span> {text}
    </p>
  ))
}
