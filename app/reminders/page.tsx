import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RoundTable } from '@/components/reminders/round-table'
import { StartRoundForm } from '@/components/reminders/start-round-form'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { today } from '@/lib/clock'
import { addDays } from '@/lib/day'
import { listRounds } from '@/lib/reminders/queries'
import { startRoundAction } from './actions'

/** A letter asks of eight weeks ahead, unless another day is chosen. */
const AHEAD = 56

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reminders'))('title') }
}

/** Reminder rounds: start one, or go on with one. */
export default async function RemindersPage() {
  const [actor, t] = await Promise.all([currentActor(), getTranslations('reminders')])
  if (!may(actor, 'reminder.send'))
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState
          title={t('not_allowed')}
          action={<ButtonLink href="/sign-in?back=/reminders">{t('sign_in')}</ButtonLink>}
        />
      </>
    )
  const rounds = await listRounds(actor)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Section title={t('start.title')}>
        <StartRoundForm action={startRoundAction} until={addDays(today(), AHEAD)} />
      </Section>
      <Section title={t('rounds')}>
        <RoundTable rounds={rounds} />
      </Section>
    </>
  )
}
