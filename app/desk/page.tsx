import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { BoardList } from '@/components/boards/board-list'
import { HolderLoads } from '@/components/desk/holder-loads'
import { OwnCommittees } from '@/components/desk/own-committees'
import { UnreviewedDocuments } from '@/components/desk/unreviewed-documents'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeader } from '@/components/ui/page-header'
import { DeskViews } from '@/components/views/desk-views'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { listUnreviewed } from '@/lib/desk/list-unreviewed'
import { deskOf } from '@/lib/desk/queries'
import { momentOf } from '@/lib/settings/moment'
import { councilSettings } from '@/lib/settings/queries'
import { listOwnViews } from '@/lib/views/queries'
import { pileUrl } from './pile-url'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('title') }
}

/** The signed-in person's own work: what to do, what to decide, what lies open. */
export default async function DeskPage() {
  const actor = await currentActor()
  if (actor.kind === 'visitor') redirect('/sign-in?back=/desk')
  const [settings, t, feeds, imports, reminders, notices] = await Promise.all([
    councilSettings(),
    getTranslations('desk'),
    getTranslations('feeds.links'),
    getTranslations('imports'),
    getTranslations('reminders'),
    getTranslations('notices'),
  ])
  const moment = momentOf(settings)
  const [{ piles, committees, holders }, documents, views] = await Promise.all([
    deskOf(actor, moment),
    listUnreviewed(actor),
    listOwnViews(actor),
  ])
  return (
    <>
      <PageHeader
        title={t('greeting', { name: actor.name })}
        actions={
          <>
            <ButtonLink href="/desk/mail">{notices('link')}</ButtonLink>
            <ButtonLink href="/desk/links">{feeds('title')}</ButtonLink>
            {may(actor, 'register.import') && <ButtonLink href="/imports">{imports('title')}</ButtonLink>}
            {may(actor, 'reminder.send') && <ButtonLink href="/reminders">{reminders('title')}</ButtonLink>}
            {may(actor, 'document.upload') && (
              <ButtonLink href="/documents/new" variant="primary">
                {t('upload')}
              </ButtonLink>
            )}
          </>
        }
      />
      <DeskViews views={views} />
      <OwnCommittees committees={committees} />
      {may(actor, 'candidate.review') && <UnreviewedDocuments {...documents} />}
      {piles.map(({ pile, items, total }) => (
        <BoardList
          key={pile}
          title={t(`${pile}.title`)}
          none={t(`${pile}.none`)}
          items={items}
          total={total}
          href={pileUrl(pile, actor.id)}
          all={(total) => (pile === 'assigned' ? t('assigned.all') : t('all', { total }))}
          moment={moment}
        />
      ))}
      {holders && <HolderLoads holders={holders} />}
    </>
  )
}
