import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FollowList } from '@/components/notices/follow-list'
import { MailChoiceForm } from '@/components/notices/mail-choice-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { currentActor } from '@/lib/access/session'
import { listFollows } from '@/lib/follows/queries'
import { findMailChoice } from '@/lib/notices/queries'
import { chooseMailAction, followAction, unfollowAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices'))('title') }
}

/** One's own mail: each kind on or off, and what one follows. */
export default async function OwnMailPage() {
  const actor = await currentActor()
  if (actor.kind === 'visitor') redirect('/sign-in?back=/desk/mail')
  const [t, desk, choice, follows] = await Promise.all([
    getTranslations('notices'),
    getTranslations('desk'),
    findMailChoice(actor),
    listFollows(actor),
  ])
  return (
    <>
      <Breadcrumbs crumbs={[{ href: '/desk', label: desk('title') }]} />
      <PageHeader title={t('title')} lead={t('lead', { email: choice.email })} />
      <Section title={t('choose')}>
        <MailChoiceForm action={chooseMailAction} choice={choice} />
      </Section>
      <Section title={t('following')}>
        <FollowList follows={follows} follow={followAction} unfollow={unfollowAction} />
      </Section>
    </>
  )
}
