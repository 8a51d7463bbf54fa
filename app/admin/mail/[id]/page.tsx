import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AdminFrame } from '@/components/admin/admin-frame'
import { NotAllowed } from '@/components/admin/not-allowed'
import { MailFacts } from '@/components/mail/mail-facts'
import { SendAgainForm } from '@/components/mail/send-again-form'
import { Section } from '@/components/ui/section'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { findMail } from '@/lib/mail/queries'
import { sendAgainInput } from '@/lib/mail/schema'
import { sendAgainAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mail'))('title') }
}

/** One mail: what became of it, and its words. */
export default async function OneMailPage({ params, searchParams }: PageProps<'/admin/mail/[id]'>) {
  const [actor, { id }, { done }] = await Promise.all([currentActor(), params, searchParams])
  if (!may(actor, 'mail.manage')) return <NotAllowed visitor={actor.kind === 'visitor'} back="/admin/mail" />
  const mail = sendAgainInput.safeParse({ id }).success ? await findMail(actor, id) : null
  if (!mail) notFound()
  const t = await getTranslations('mail')
  return (
    <AdminFrame
      room="mail"
      title={mail.subject}
      crumbs={[{ href: '/admin/mail', label: t('title') }]}
      done={done}
    >
      <MailFacts mail={mail} />
      <SendAgainForm action={sendAgainAction} mail={mail} />
      <Section title={t('words')}>
        {mail.text === null ? (
          <p className="text-muted">{t('hidden')}</p>
        ) : (
          <pre className="reading font-sans whitespace-pre-wrap [overflow-wrap:anywhere]">{mail.text}</pre>
        )}
      </Section>
    </AdminFrame>
  )
}
