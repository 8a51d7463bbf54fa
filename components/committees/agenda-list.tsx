import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { AgendaItem } from '@/lib/committees/agenda-items'
import { CommitmentLink } from '../commitments/commitment-link'
import { barOf, type Moment } from '../commitments/commitment-view'
import { WindowBar } from '../commitments/window-bar'
import { SaySum } from '../say/say-list'
import { DOT } from '../ui/dot'
import { EvidenceWords } from './evidence-words'

type Props = {
  items: AgendaItem[]
  moment: Moment
  /** What stands under an item: why it is apart, or the way to take it off the list. */
  under: (item: AgendaItem) => ReactNode
}

/** Proposals for settlement, numbered as a committee reads them, each with the evidence that is to convince it. */
export function AgendaList({ items, moment, under }: Props) {
  const t = useTranslations('committees.list')
  return (
    <ol className="agenda">
      {items.map((item) => (
        <li key={item.id} className="border-b border-rule py-3 last:border-b-0">
          <div className="grid min-w-0 flex-1 gap-x-8 gap-y-1 lg:grid-cols-[minmax(0,1fr)_8rem_minmax(0,24rem)] lg:grid-rows-[auto_1fr]">
            <div className="min-w-0">
              <CommitmentLink number={item.number}>{item.title}</CommitmentLink>
              <p className="text-sm text-muted">
                {[item.number, item.madeBy, item.party && t('asked_by', { party: item.party })]
                  .filter(Boolean)
                  .join(DOT)}
              </p>
            </div>
            <div className="pt-0.5 lg:row-span-2">
              <WindowBar {...barOf(item, moment)} />
            </div>
            <div className="min-w-0 text-sm lg:row-span-2">
              <EvidenceWords evidence={item.evidence} />
              {item.says.length > 0 && <SaySum says={item.says} />}
            </div>
            <div className="min-w-0 lg:col-start-1 lg:row-start-2">{under(item)}</div>
          </div>
        </li>
      ))}
    </ol>
  )
}
