import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AnswerItem } from '@/components/reminders/answer-item'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { now } from '@/lib/clock'
import { formatDay } from '@/lib/format'
import { REMINDER_LISTS } from '@/lib/reminders/answers'
import { findByToken } from '@/lib/reminders/queries'
import { answerReminderAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reminders.answer'))('title'), robots: { index: false } }
}

/** What a private link opens: a holder answers of each promise. Nobody signs in; the link is the right to it. */
export default async function AnswerPage({ params, searchParams }: PageProps<'/answer/[token]'>) {
  const [{ token }, { done }] = await Promise.all([params, searchParams])
  const [reminder, language, t] = await Promise.all([
    findByToken(token, now()),
    getLocale(),
    getTranslations('reminders.answer'),
  ])
  if (!reminder)
    return (
      <>
        <PageHeader title={t('title')} />
        <Notice tone="warning" title={t('closed')} />
      </>
    )
  const until = formatDay(reminder.until, language)
  return (
    <>
      <PageHeader above={reminder.holder} title={t('title')} lead={t('lead')} />
      {REMINDER_LISTS.map((list) => {
        const items = reminder.items.filter((item) => item.list === list)
        if (items.length === 0) return null
        return (
          <Section key={list} title={t(`list.${list}`, { until })}>
            <ol>
              {items.map((item) => (
                <AnswerItem
                  key={item.id}
                  token={token}
                  item={item}
                  action={answerReminderAction}
                  justDone={done === item.id}
                />
              ))}
            </ol>
          </Section>
        )
      })}
    </>
  )
}
