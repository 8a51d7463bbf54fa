import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AdminFrame } from '@/components/admin/admin-frame'
import { NotAllowed } from '@/components/admin/not-allowed'
import { TermForm } from '@/components/admin/term-form'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { findTerm } from '@/lib/council/queries'
import { amendTermAction } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('terms.edit') }
}

export default async function TermPage({ params }: PageProps<'/admin/council/terms/[id]'>) {
  const [actor, { id }] = await Promise.all([currentActor(), params])
  if (!may(actor, 'council.manage'))
    return <NotAllowed visitor={actor.kind === 'visitor'} back={`/admin/council/terms/${id}`} />
  const term = await findTerm(actor, id)
  if (!term) notFound()
  const t = await getTranslations('admin')
  const crumbs = [
    { href: '/admin/council', label: t('council.title') },
    { href: `/admin/council/portfolio/${term.portfolioId}`, label: term.portfolio },
  ]
  return (
    <AdminFrame room="council" title={t('terms.edit')} lead={t('terms.edit_lead')} crumbs={crumbs}>
      <TermForm action={amendTermAction} term={term} />
    </AdminFrame>
  )
}
