import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountTable } from '@/components/admin/account-table'
import { AdminFrame } from '@/components/admin/admin-frame'
import { NotAllowed } from '@/components/admin/not-allowed'
import { ButtonLink } from '@/components/ui/button-link'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { listAccounts } from '@/lib/people/find-accounts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('people.title') }
}

export default async function PeoplePage({ searchParams }: PageProps<'/admin/people'>) {
  const [actor, { done }] = await Promise.all([currentActor(), searchParams])
  if (!may(actor, 'people.manage'))
    return <NotAllowed visitor={actor.kind === 'visitor'} back="/admin/people" />
  const [t, accounts] = await Promise.all([getTranslations('admin.people'), listAccounts(actor)])
  return (
    <AdminFrame
      room="people"
      title={t('title')}
      lead={t('lead')}
      done={done}
      actions={
        <ButtonLink href="/admin/people/new" variant="primary">
          {t('new')}
        </ButtonLink>
      }
    >
      <AccountTable accounts={accounts} />
    </AdminFrame>
  )
}
