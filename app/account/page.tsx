import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DoneNotice } from '@/components/account/done-notice'
import { FactorPanel } from '@/components/account/factor-panel'
import { PasswordForm } from '@/components/account/password-form'
import { SessionList } from '@/components/account/session-list'
import { ActionForm } from '@/components/ui/form'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentSession } from '@/lib/access/session'
import { proofAskedOf } from '@/lib/people/own-proof'
import { findOwnFactor } from '@/lib/second-factor/queries'
import { listOwnSessions } from '@/lib/sessions/queries'
import * as actions from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') }
}

/** One's own door: where one is signed in, the password, and the second step. */
export default async function AccountPage({ searchParams }: PageProps<'/account'>) {
  const session = await currentSession()
  if (!session) redirect('/sign-in?back=/account')
  const { id, account } = session
  const [t, { done }, sessions, factor, asked] = await Promise.all([
    getTranslations('account'),
    searchParams,
    listOwnSessions(account),
    findOwnFactor(account),
    proofAskedOf(account),
  ])
  return (
    <>
      <DoneNotice done={done} />
      <PageHeader title={t('title')} lead={t('lead', { name: account.name })} />
      <Section title={t('sessions.title')}>
        <SessionList sessions={sessions} current={id} end={actions.endSessionAction} />
        <ActionForm action={actions.endAllAction} className="mt-4 space-y-3">
          <p className="text-sm text-muted">{t('sessions.end_all_text')}</p>
          <SubmitButton variant="secondary">{t('sessions.end_all')}</SubmitButton>
        </ActionForm>
      </Section>
      {asked.password ? (
        <>
          <Section title={t('factor.title')}>
            <FactorPanel
              factor={factor}
              asked={asked}
              begin={actions.beginFactorAction}
              remove={actions.removeFactorAction}
            />
          </Section>
          <Section title={t('password.title')}>
            <PasswordForm action={actions.changePasswordAction} asked={asked} />
          </Section>
        </>
      ) : (
        <Section title={t('password.title')}>
          <p>{t('password.elsewhere')}</p>
        </Section>
      )}
    </>
  )
}
