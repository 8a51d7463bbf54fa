import { useLocale, useTranslations } from 'next-intl'
import type { IsoDay } from '@/lib/day'
import type { DOCUMENT_KINDS } from '@/lib/documents/schema'
import { formatBytes, formatDay } from '@/lib/format'

export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** What is known of a document besides its text. `size` is in bytes, `pages` their start offsets. */
export type DocumentHead = {
  id: string
  sender: string | null
  committee: { shortName: string } | null
  meetingDate: IsoDay | null
  documentDate: IsoDay
  documentDateAssumed: boolean
  fileName: string | null
  /** Whether the file as it came in is there for this reader. */
  original: boolean
  size: number
  pages: number[]
}

/** The letter's head, side by side above its text; what is not known is left out. */
export function DocumentFacts({ document }: { document: DocumentHead }) {
  const t = useTranslations('documents')
  const language = useLocale()
  const { sender, committee, meetingDate, pages } = document
  const facts = [
    [t('field.document_date'), <LetterDate key="date" document={document} />],
    [t('field.sender'), sender],
    [t('field.committee'), committee?.shortName],
    [t('field.meeting_date'), meetingDate && formatDay(meetingDate, language)],
    [t('field.pages'), pages.length > 0 && t('pages', { count: pages.length })],
    [
      t('field.source'),
      document.original ? <Original key="file" document={document} /> : t('read.original_withheld'),
    ],
  ] as const
  return (
    <dl className="mb-10 flex flex-wrap gap-x-10 gap-y-3 border-y border-rule py-3 text-sm">
      {facts.map(
        ([term, value]) =>
          value && (
            <div key={term} className="min-w-0">
              <dt className="text-muted">{term}</dt>
              <dd className="tabular-nums">{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

function Original({ document: { id, fileName, size } }: { document: DocumentHead }) {
  const t = useTranslations('documents.read')
  return (
    <>
      <a href={`/documents/${id}/file`} download className="break-words">
        {fileName ?? t('pasted')}
      </a>{' '}
      <span className="whitespace-nowrap text-muted">({formatBytes(size, useLocale())})</span>
    </>
  )
}

type DateProps = { document: Pick<DocumentHead, 'documentDate' | 'documentDateAssumed'> }

function LetterDate({ document: { documentDate, documentDateAssumed } }: DateProps) {
  const t = useTranslations('documents.field')
  return (
    <>
      <time dateTime={documentDate}>{formatDay(documentDate, useLocale())}</time>
      {documentDateAssumed && <span className="text-soon"> ({t('assumed')})</span>}
    </>
  )
}
