import { getTranslations } from 'next-intl/server'
import type { Moment } from '@/components/commitments/commitment-view'
import { AgendaList } from '@/components/committees/agenda-list'
import { PulledWords } from '@/components/committees/pulled-words'
import { PutBackForm } from '@/components/committees/put-back-form'
import { Section } from '@/components/ui/section'
import type { Actor } from '@/lib/access/actor'
import { may } from '@/lib/access/policy'
import type { CommitteeBoard } from '@/lib/committees/queries'
import { putBackAction } from './actions'

type Props = { board: CommitteeBoard; actor: Actor; moment: Moment }

/** What was pulled out of the list, each with why; for the office with the way back. */
export async function ApartList({ board: { committee, apart }, actor, moment }: Props) {
  const t = await getTranslations('committees')
  if (apart.length === 0) return null
  const office = may(actor, 'commitment.record_decision')
  return (
    <Section id="apart" title={t('apart.title')} aside={t('list.count', { count: apart.length })}>
      <AgendaList
        items={apart}
        moment={moment}
        under={({ number, pulled }) =>
          pulled && (
            <>
              <PulledWords pulled={pulled} />
              {office && <PutBackForm number={number} action={putBackAction.bind(null, committee.slug)} />}
            </>
          )
        }
      />
    </Section>
  )
}
