import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { DoneNotice } from '@/components/views/done-notice'
import { ViewList } from '@/components/views/view-list'
import { currentActor } from '@/lib/access/session'
import { listFollowedViews } from '@/lib/follows/queries'
import { listOwnViews } from '@/lib/views/queries'
import { VIEWS_PER_PERSON } from '@/lib/views/schema'
import { followAction, unfollowAction } from '../../desk/mail/actions'
import { chooseStartAction, moveViewAction, removeViewAction, renameViewAction } from './actions'

const ACTIONS = {
  rename: renameViewAction,
  move: moveViewAction,
  remove: removeViewAction,
  start: chooseStartAction,
  follow: followAction,
  unfollow: unfollowAction,
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('views.manage'))('title') }
}

/** One's own views: their order, their names, and the one the menu leads to. */
export default async function ViewsPage({ searchParams }: PageProps<'/commitments/views'>) {
  const [actor, { done }, t] = await Promise.all([
    currentActor(),
    searchParams,
    getTranslations('views.manage'),
  ])
  if (actor.kind === 'visitor') redirect('/sign-in?back=/commitments/views')
  const [views, followed] = await Promise.all([listOwnViews(actor), listFollowedViews(actor)])
  return (
    <>
      <DoneNotice done={done} />
      <Breadcrumbs crumbs={[{ href: '/commitments', label: t('register') }]} />
      <PageHeader title={t('title')} lead={t('lead')} />
      {views.length === 0 ? (
        <EmptyState
          title={t('none.title')}
          action={<ButtonLink href="/commitments">{t('none.action')}</ButtonLink>}
        >
          {t('none.text')}
        </EmptyState>
      ) : (
        <>
          <ViewList views={views} actions={ACTIONS} followed={followed} />
          <p className="mt-4 text-sm text-muted">
            {t('count', { count: views.length, most: VIEWS_PER_PERSON })} · {t('start_hint')}
          </p>
        </>
      )}
    </>
  )
}
