import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AccountDoor } from '@/components/admin/account-door'
import { AccountForm } from '@/components/admin/account-form'
import { AccountSummary } from '@/components/admin/account-summary'
import { AdminFrame } from '@/components/admin/admin-frame'
import { NotAllowed } from '@/components/admin/not-allowed'
import { HistoryList } from '@/components/history/history-list'
import { Section } from '@/components/ui/section'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { historyOfAccount } from '@/lib/history/queries'
import { findAccount } from '@/lib/people/find-accounts'
import { proofAskedOf } from '@/lib/people/own-proof'
import { choices } from '@/lib/people/queries'
import * as actions from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('people.account') }
}

export default async function AccountPage({ params }: PageProps<'/admin/people/[id]'>) {
  const [actor, { id }] = await Promise.all([currentActor(), params])
  if (actor.kind === 'visitor' || !may(actor, 'people.manage'))
    return <NotAllowed visitor={actor.kind === 'visitor'} back={`/admin/people/${id}`} />
  const account = await findAccount(actor, id)
  if (!account) notFound()
  const [t, { committees, parties }, entries, asked] = await Promise.all([
    getTranslations('admin.people'),
    choices(),
    historyOfAccount(account.id),
    proofAskedOf(actor),
  ])
  return (
    <AdminFrame
      room="people"
      title={account.name}
      lead={<AccountSummary account={account} />}
      crumbs={[{ href: '/admin/people', label: t('title') }]}
    >
      <Section title={t('data')}>
        <AccountForm
          action={actions.amendAccountAction}
          account={account}
          committees={committees}
          parties={parties}
          asked={asked}
        />
      </Section>
      <Section title={t('door')}>
        <AccountDoor
          account={account}
          own={account.id === actor.id}
          asked={asked}
          sendLink={actions.sendLinkAction}
          setPassword={actions.setPasswordAction}
          resetFactor={actions.resetFactorAction}
          deactivate={actions.deactivateAccountAction}
          reactivate={actions.reactivateAccountAction}
        />
      </Section>
      <Section title={t('history')}>
        <HistoryList entries={entries} inside />
      </Section>
    </AdminFrame>
  )
}
