import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { LinkList } from '@/components/feeds/link-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { ActionForm } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { currentActor } from '@/lib/access/session'
import { env } from '@/lib/env'
import { feedUrl } from '@/lib/feeds/feed-url'
import { listFeedLinks } from '@/lib/feeds/queries'
import { makeLinkAction, revokeLinkAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feeds.links'))('title'), referrer: 'no-referrer' }
}

/** One's own secret addresses: what is assigned to me in my calendar, with what I may read. */
export default async function LinksPage({ searchParams }: PageProps<'/desk/links'>) {
  const [actor, { done, turn }, t] = await Promise.all([
    currentActor(),
    searchParams,
    getTranslations('feeds.links'),
  ])
  if (actor.kind === 'visitor') redirect('/sign-in?back=/desk/links')
  const site = env().NEXTAUTH_URL.replace(/\/$/, '')
  const links = (await listFeedLinks(actor)).map(({ secret, ...link }) => ({
    ...link,
    calendar: `${site}${feedUrl('calendar.ics', { assignee: actor.id }, secret)}`,
    atom: `${site}${feedUrl('atom.xml', {}, secret)}`,
  }))
  return (
    <>
      {(done === 'made' || done === 'revoked') && (
        <div className="mb-6">
          <Notice tone="success" title={t(`done.${done}`)} live />
        </div>
      )}
      <Breadcrumbs crumbs={[{ href: '/desk', label: t('desk') }]} />
      <PageHeader title={t('title')} lead={t('lead')} />
      {links.length > 0 && <LinkList links={links} revoke={revokeLinkAction} />}
      <Section title={t('new')}>
        <ActionForm key={String(turn)} action={makeLinkAction} className="max-w-form space-y-4">
          <TextInput name="name" label={t('name')} hint={t('name_hint')} maxLength={60} width="medium" />
          <SubmitButton>{t('make')}</SubmitButton>
        </ActionForm>
      </Section>
    </>
  )
}
