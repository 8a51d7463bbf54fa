import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AdminFrame } from '@/components/admin/admin-frame'
import { NotAllowed } from '@/components/admin/not-allowed'
import { ArchiveForm } from '@/components/privacy/archive-form'
import { ExpiredTable } from '@/components/privacy/expired-table'
import { PeriodsForm } from '@/components/privacy/periods-form'
import { RunForm } from '@/components/privacy/run-form'
import { WithdrawNameForm } from '@/components/privacy/withdraw-name-form'
import { Section } from '@/components/ui/section'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { now, today } from '@/lib/clock'
import { listWithdrawable } from '@/lib/people/list-withdrawable'
import { findExpired, retentionPeriods } from '@/lib/retention/queries'
import { formTurn } from '../form-turn'
import { amendRetentionAction, runRetentionAction, withdrawNameAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('privacy'))('title') }
}

export default async function PrivacyPage({ searchParams }: PageProps<'/admin/privacy'>) {
  const [actor, { done, turn }] = await Promise.all([currentActor(), searchParams])
  if (!may(actor, 'council.manage'))
    return <NotAllowed visitor={actor.kind === 'visitor'} back="/admin/privacy" />
  const [t, periods, expired, people] = await Promise.all([
    getTranslations('privacy'),
    retentionPeriods(),
    findExpired(actor, now()),
    listWithdrawable(actor, today()),
  ])
  return (
    <AdminFrame room="privacy" title={t('title')} lead={t('lead')} done={done}>
      <Section title={t('expired')}>
        <ExpiredTable expired={expired} />
        <RunForm action={runRetentionAction} nothing={expired.every(({ count }) => count === 0)} />
      </Section>
      <div className="mt-10 grid gap-x-16 gap-y-10 lg:grid-cols-2">
        <div>
          <Section title={t('periods')}>
            <PeriodsForm key={formTurn(turn)} action={amendRetentionAction} periods={periods} />
          </Section>
        </div>
        <div className="space-y-10">
          <Section title={t('name')}>
            <WithdrawNameForm action={withdrawNameAction} people={people} />
          </Section>
          <Section title={t('archive')}>
            <ArchiveForm />
          </Section>
        </div>
      </div>
    </AdminFrame>
  )
}
