import { useLocale, useTranslations } from 'next-intl'
import type { Marks } from '@/lib/commitments/marks'
import type { ListedCommitment } from '@/lib/commitments/public-commitment'
import { Still } from '../still/still'
import { Table } from '../ui/table'
import type { Column } from '../ui/table-column'
import { ChooseBox } from './choose-box'
import { barOf, type Moment } from './commitment-view'
import { DayWords, DueWords } from './due-words'
import { StandingCell } from './standing-cell'
import { TitleCell } from './title-cell'
import { WindowBar } from './window-bar'

type Sorting = NonNullable<Column<ListedCommitment>['sort']>

type Props = {
  caption: string
  items: ListedCommitment[]
  moment: Moment
  /** Shows who must see to it; for those inside. */
  withAssignee?: boolean
  /** A box in every row, for an act on several. */
  withBoxes?: boolean
  /** By id, where the words searched for stand. */
  marks?: ReadonlyMap<string, Marks>
  sorting?: Partial<Record<'title' | 'due' | 'made', Sorting>>
}

/** The register's rows: dense, comparable, each with its window bar. */
export function CommitmentTable(props: Props) {
  const { caption, items, moment, withAssignee, withBoxes, marks, sorting = {} } = props
  const t = useTranslations('register.column')
  const bulk = useTranslations('bulk')
  const language = useLocale()
  const columns: Column<ListedCommitment>[] = [
    {
      id: 'title',
      header: t('title'),
      lead: true,
      sort: sorting.title,
      cell: (item) => <TitleCell item={item} marks={marks?.get(item.id)} />,
    },
    { id: 'made', header: t('made'), sort: sorting.made, cell: (item) => <DayWords day={item.madeOn} /> },
    { id: 'bar', header: t('bar'), cell: (item) => <WindowBar {...barOf(item, moment)} /> },
    {
      id: 'due',
      header: t('due'),
      sort: sorting.due,
      cell: (item) => <DueWords due={item.due} slips={item.slips} />,
    },
    { id: 'state', header: t('state'), cell: (item) => <StandingCell item={item} moment={moment} /> },
    { id: 'committee', header: t('committee'), cell: (item) => item.committee?.shortName },
    { id: 'portfolio', header: t('portfolio'), cell: (item) => item.portfolio?.name },
  ]
  if (withAssignee)
    columns.push({
      id: 'assignee',
      header: t('assignee'),
      cell: (item) => item.assignee?.name ?? t('nobody'),
    })
  if (withBoxes)
    columns.unshift({ id: 'choose', header: bulk('column'), cell: (item) => <ChooseBox {...item} /> })
  const shown = columns.map(({ id }) => id)
  const factsOf = (item: ListedCommitment) => ['row', language, moment, shown, item, marks?.get(item.id)]
  return (
    <Still>
      <Table caption={caption} columns={columns} rows={items} keyOf={(item) => item.id} factsOf={factsOf} />
    </Still>
  )
}
