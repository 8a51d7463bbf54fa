import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { FoundRun } from '@/lib/commitments/find-run'
import { Table } from '../ui/table'
import type { Column } from '../ui/table-column'
import { VerdictMark } from './verdict-mark'

type Item = FoundRun['items'][number]

/** The verdict on each commitment of a run, and on each that was undone. */
export function BulkResult({ items, undone }: { items: Item[]; undone: boolean }) {
  const t = useTranslations('bulk.result')
  const columns: Column<Item>[] = [
    {
      id: 'title',
      header: t('commitment'),
      lead: true,
      cell: ({ number, title }) =>
        title === null ? (
          number
        ) : (
          <>
            <Link href={`/commitments/${number}`} prefetch={false}>
              {title}
            </Link>
            <span className="block text-sm text-muted">{number}</span>
          </>
        ),
    },
    {
      id: 'verdict',
      header: t('verdict'),
      cell: ({ number, outcome, reason }) => (
        <VerdictMark number={number} outcome={outcome} reason={reason} done={t('done')} />
      ),
    },
  ]
  if (undone)
    columns.push({
      id: 'undo',
      header: t('undo'),
      cell: ({ number, outcome, undo, undoReason }) =>
        outcome === 'done' ? (
          <VerdictMark number={number} outcome={undo} reason={undoReason} done={t('undone')} />
        ) : (
          '–'
        ),
    })
  return <Table caption={t('caption')} columns={columns} rows={items} keyOf={({ number }) => number} />
}
