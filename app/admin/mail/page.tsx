import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AdminFrame } from '@/components/admin/admin-frame'
import { NotAllowed } from '@/components/admin/not-allowed'
import { MailStates } from '@/components/mail/mail-states'
import { MailTable } from '@/components/mail/mail-table'
import { Notice } from '@/components/ui/notice'
import { Pager } from '@/components/ui/pager'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { countMail, hasMailServer, listMail } from '@/lib/mail/queries'
import { mailHref, readMailFilter } from '@/lib/mail/schema'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mail'))('title') }
}

/** The outbox: what was sent, what waits, what failed and why. Without a mail server it is where mail is kept. */
export default async function MailPage({ searchParams }: PageProps<'/admin/mail'>) {
  const [actor, query] = await Promise.all([currentActor(), searchParams])
  if (!may(actor, 'mail.manage')) return <NotAllowed visitor={actor.kind === 'visitor'} back="/admin/mail" />
  const filter = readMailFilter(query)
  const [t, { mail, next }, counts] = await Promise.all([
    getTranslations('mail'),
    listMail(actor, filter),
    countMail(actor),
  ])
  const first = { ...filter, after: undefined }
  const step = (word: 'first' | 'next', place: typeof filter) => ({
    href: mailHref(place),
    label: t(`pager.${word}`),
  })
  return (
    <AdminFrame room="mail" title={t('title')} lead={t('lead')}>
      {!hasMailServer() && (
        <div className="mb-6">
          <Notice tone="info" title={t('no_server.title')}>
            {t('no_server.text')}
          </Notice>
        </div>
      )}
      <MailStates filter={filter} counts={counts} />
      <MailTable mail={mail} />
      <Pager
        label={t('pager.label')}
        first={filter.after ? step('first', first) : null}
        previous={null}
        next={next ? step('next', { ...filter, after: next }) : null}
      />
    </AdminFrame>
  )
}
