import { getTranslations } from 'next-intl/server'
import type { Moment } from '@/components/commitments/commitment-view'
import { AgendaList } from '@/components/committees/agenda-list'
import { DecideForm } from '@/components/committees/decide-form'
import { PullForm } from '@/components/committees/pull-form'
import { Section } from '@/components/ui/section'
import type { Actor } from '@/lib/access/actor'
import { may } from '@/lib/access/policy'
import type { CommitteeBoard } from '@/lib/committees/queries'
import { pullOutAction, settleListAction } from './actions'

type Props = { board: CommitteeBoard; actor: Actor; moment: Moment }

/** The list the committee adopts as one item; for the office with what it does about it. */
export async function ConsentList({ board: { committee, list, apart, meetings }, actor, moment }: Props) {
  const t = await getTranslations('committees')
  const office = may(actor, 'commitment.record_decision')
  if (list.length === 0)
    return (
      <Section title={t('list.title')}>
        <p className="py-2 text-muted">{t(apart.length > 0 ? 'list.all_apart' : 'list.none')}</p>
      </Section>
    )
  return (
    <Section title={t('list.title')} aside={t('list.count', { count: list.length })}>
      <p className="mb-3 max-w-[65ch] text-sm text-muted">{t('list.lead')}</p>
      <AgendaList
        items={list}
        moment={moment}
        under={(item) =>
          office && (
            <>
              {item.evidence.own && <p className="mt-1 text-sm text-muted">{t('list.own')}</p>}
              <PullForm item={item} action={pullOutAction.bind(null, committee.slug)} />
            </>
          )
        }
      />
      {office && (
        <DecideForm
          committee={committee.slug}
          numbers={list.map(({ number }) => number)}
          meetingDate={meetings.last}
          today={moment.today}
          action={settleListAction}
        />
      )}
    </Section>
  )
}
