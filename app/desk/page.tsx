import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DeskList } from '@/components/commitments/desk-list'
import { UnreviewedDocuments } from '@/components/commitments/unreviewed-documents'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeader } from '@/components/ui/page-header'
import { DeskViews } from '@/components/views/desk-views'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { today } from '@/lib/clock'
import { listAssigned, listLoose, listWaiting } from '@/lib/commitments/queries'
import { listUnreviewed } from '@/lib/documents/queries'
import { listOwnCommittees } from '@/lib/people/queries'
import { councilSettings } from '@/lib/settings/queries'
import { listOwnViews } from '@/lib/views/queries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('title') }
}

/** The signed-in person's own work: what to do, what to decide, what lies open. */
export default async function DeskPage() {
  const actor = await currentActor()
  if (actor.kind === 'visitor') redirect('/sign-in?back=/desk')
  const [settings, t] = await Promise.all([councilSettings(), getTranslations('desk')])
  const moment = { today: today(), soonDays: settings.dueSoonDays }
  const office = may(actor, 'candidate.review')
  const [assigned, committees, documents, waiting, loose, views] = await Promise.all([
    listAssigned(actor),
    listOwnCommittees(actor),
    listUnreviewed(actor),
    office ? listWaiting(actor) : null,
    office ? listLoose(actor) : null,
    listOwnViews(actor),
  ])
  return (
    <>
      <PageHeader
        title={t('greeting', { name: actor.name })}
        actions={
          may(actor, 'document.upload') && (
            <ButtonLink href="/documents/new" variant="primary">
              {t('upload')}
            </ButtonLink>
          )
        }
      />
      {committees.length > 0 && (
        <ul className="mb-8 flex flex-wrap gap-x-6 gap-y-2">
          {committees.map(({ slug, shortName, name }) => (
            <li key={slug}>
              <Link href={`/commitments?standing=overdue&committee=${slug}`}>
                {t('overdue_in', { shortName })}
              </Link>
              <span className="text-muted"> {name}</span>
            </li>
          ))}
        </ul>
      )}
      <DeskViews views={views} />
      {office && <UnreviewedDocuments documents={documents} />}
      <DeskList word="assigned" items={assigned} moment={moment} />
      {waiting && <DeskList word="settlements" items={waiting.settlements} moment={moment} />}
      {waiting && <DeskList word="extensions" items={waiting.extensions} moment={moment} />}
      {loose && <DeskList word="unassigned" items={loose.unassigned} moment={moment} />}
      {loose && <DeskList word="without_term" items={loose.withoutTerm} moment={moment} />}
    </>
  )
}
