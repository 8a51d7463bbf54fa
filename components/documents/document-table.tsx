import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { IsoDay } from '@/lib/day'
import { formatDay } from '@/lib/format'
import { Still } from '../still/still'
import { Table } from '../ui/table'
import type { Column } from '../ui/table-column'
import type { DocumentKind } from './document-facts'

export type DocumentRow = {
  id: string
  kind: DocumentKind
  title: string
  number: string | null
  documentDate: IsoDay
  committee: { shortName: string } | null
  published: boolean
  /** Candidates nobody has decided on yet. */
  waiting: number
  questions: number
  commitments: number
}

/** Zero is said by a dash: figures that matter stand out. */
const figure = (count: number) => (count === 0 ? <span className="text-muted">–</span> : count)

/** The list of documents. `inside` adds what reviewers need: what waits, and what is public. */
export function DocumentTable({ rows, inside }: { rows: DocumentRow[]; inside: boolean }) {
  const t = useTranslations('documents')
  const language = useLocale()
  const columns: Column<DocumentRow>[] = [
    { id: 'title', header: t('column.title'), lead: true, cell: (row) => <TitleCell row={row} /> },
    {
      id: 'date',
      header: t('column.date'),
      cell: (row) => (
        <time dateTime={row.documentDate} className="whitespace-nowrap">
          {formatDay(row.documentDate, language, 'short')}
        </time>
      ),
    },
    { id: 'committee', header: t('column.committee'), cell: (row) => row.committee?.shortName ?? '–' },
    {
      id: 'questions',
      header: t('column.questions'),
      align: 'end',
      cell: (row) => figure(row.questions),
    },
    {
      id: 'commitments',
      header: t('column.commitments'),
      align: 'end',
      cell: (row) => figure(row.commitments),
    },
  ]
  const own: Column<DocumentRow>[] = [
    { id: 'waiting', header: t('column.waiting'), align: 'end', cell: (row) => <WaitingCell row={row} /> },
    {
      id: 'access',
      header: t('column.access'),
      cell: ({ published }) => (
        <span className={published ? undefined : 'text-muted'}>{published ? t('public') : t('private')}</span>
      ),
    },
  ]
  return (
    <Still>
      <Table
        caption={t('title')}
        columns={inside ? [...columns, ...own] : columns}
        rows={rows}
        keyOf={(row) => row.id}
      />
    </Still>
  )
}

function TitleCell({ row: { id, kind, title, number } }: { row: DocumentRow }) {
  const t = useTranslations('documents.kind')
  return (
    <>
      <Link href={`/documents/${id}`} className="font-medium break-words">
        {title}
      </Link>
      <span className="block text-sm text-muted">{[t(kind), number].filter(Boolean).join(', ')}</span>
    </>
  )
}

function WaitingCell({ row: { id, waiting, title } }: { row: DocumentRow }) {
  const t = useTranslations('documents')
  if (waiting === 0) return <span className="text-muted">{t('reviewed')}</span>
  return (
    <Link href={`/documents/${id}/review`} className="font-medium">
      {waiting}
      <span className="sr-only">: {title}</span>
    </Link>
  )
}
