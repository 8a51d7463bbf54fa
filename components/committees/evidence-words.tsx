import { useLocale, useTranslations } from 'next-intl'
import type { Evidence } from '@/lib/committees/agenda-items'
import { formatDay } from '@/lib/format'

/** What shows that it was done: the document with its date, and its own words. */
export function EvidenceWords({ evidence }: { evidence: Evidence }) {
  const { documentNumber, date, quote, note } = evidence
  return (
    <>
      <p>
        <SourceWords documentNumber={documentNumber} date={date} />
      </p>
      {quote && <p className="text-muted">“{quote}”</p>}
      {note && <p className="text-muted">{note}</p>}
    </>
  )
}

function SourceWords({ documentNumber, date }: Pick<Evidence, 'documentNumber' | 'date'>) {
  const t = useTranslations('committees.list')
  const language = useLocale()
  const day = date && formatDay(date, language, 'short')
  if (documentNumber && day) return t('document_dated', { number: documentNumber, day })
  if (documentNumber) return t('document', { number: documentNumber })
  return day ? t('dated', { day }) : t('note')
}
