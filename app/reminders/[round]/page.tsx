import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { DecideAnswersForm } from '@/components/reminders/decide-answers-form'
import { ReminderTable } from '@/components/reminders/reminder-table'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { now } from '@/lib/clock'
import { formatDay } from '@/lib/format'
import { findRound } from '@/lib/reminders/queries'
import { linkInput } from '@/lib/reminders/schema'
import { decideAnswersAction, mailLetterAction, renewLinkAction, revokeLinkAction } from '../actions'

const DONE = ['mailed', 'renewed', 'revoked', 'decided'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reminders'))('title') }
}

/** One round: the letters with their links, and the answers that came back. */
export default async function RoundPage({ params, searchParams }: PageProps<'/reminders/[round]'>) {
  const [actor, { round: id }, { done }] = await Promise.all([currentActor(), params, searchParams])
  if (!may(actor, 'reminder.send') || !linkInput.safeParse({ id }).success) notFound()
  const [round, language, t] = await Promise.all([
    findRound(actor, id, now()),
    getLocale(),
    getTranslations('reminders'),
  ])
  if (!round) notFound()
  const { today, until, leftOut, reminders } = round
  const days = { today: formatDay(today, language), until: formatDay(until, language) }
  const told = DONE.find((word) => word === done)
  return (
    <>
      {told && <Notice tone="success" title={t(`done.${told}`)} live />}
      <Breadcrumbs crumbs={[{ href: '/reminders', label: t('title') }]} />
      <PageHeader title={t('round', days)} lead={t('round_lead', days)} />
      {leftOut > 0 && <Notice tone="warning" title={t('left_out', { count: leftOut })} />}
      <Section title={t('answers')}>
        <DecideAnswersForm action={decideAnswersAction} round={round} />
      </Section>
      <Section title={t('letters')}>
        <ReminderTable
          reminders={reminders}
          mail={mailLetterAction}
          renew={renewLinkAction}
          revoke={revokeLinkAction}
        />
      </Section>
    </>
  )
}
