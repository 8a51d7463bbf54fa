import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AdminFrame } from '@/components/admin/admin-frame'
import { BodyList } from '@/components/admin/body-list'
import { NotAllowed } from '@/components/admin/not-allowed'
import { isInOffice } from '@/components/admin/term-list'
import { currentActor } from '@/lib/access/session'
import { today } from '@/lib/clock'
import { listBodies, listTerms } from '@/lib/council/queries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('council.title') }
}

export default async function CouncilPage({ searchParams }: PageProps<'/admin/council'>) {
  const [actor, { done }] = await Promise.all([currentActor(), searchParams])
  const bodies = await listBodies(actor)
  if (!bodies) return <NotAllowed visitor={actor.kind === 'visitor'} back="/admin/council" />
  const [t, terms] = await Promise.all([getTranslations('admin.council'), listTerms(actor)])
  const day = today()
  const holderOf = (id: string) =>
    terms.find((term) => term.portfolioId === id && isInOffice(term, day))?.holder ?? t('vacant')
  return (
    <AdminFrame room="council" title={t('title')} lead={t('lead')} done={done}>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-2">
        <div>
          <BodyList body="committee" rows={bodies.committee} />
          <BodyList body="party" rows={bodies.party} />
        </div>
        <div>
          <BodyList body="portfolio" rows={bodies.portfolio} beside={holderOf} />
          <BodyList body="department" rows={bodies.department} />
        </div>
      </div>
    </AdminFrame>
  )
}
