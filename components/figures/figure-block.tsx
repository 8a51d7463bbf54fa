import type { ReactNode } from 'react'
import { classNames } from '../ui/class-names'
import { Section } from '../ui/section'

type Props = {
  title: string
  lead?: ReactNode
  chart: ReactNode
  table: ReactNode
  /** A table of many columns, which stands beside its drawing only where there is much room. */
  wide?: boolean
}

const BESIDE = {
  usual: 'gap-x-12 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]',
  wide: 'gap-x-10 xl:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]',
}

/** A drawing with its numbers beside it. */
export function FigureBlock({ title, lead, chart, table, wide = false }: Props) {
  return (
    <Section title={title}>
      {lead && <p className="mb-4 max-w-[65ch] text-sm text-muted">{lead}</p>}
      <div className={classNames('figure grid gap-y-6', wide ? BESIDE.wide : BESIDE.usual)}>
        <div className="min-w-0">{chart}</div>
        <div className="min-w-0">{table}</div>
      </div>
    </Section>
  )
}
