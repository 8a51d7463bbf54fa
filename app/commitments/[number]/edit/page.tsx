import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AmendForm } from '@/components/commitments/amend-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { choices } from '@/lib/people/queries'
import { loadCommitment } from '../load'
import { amendAction } from './actions'

type Props = { params: Promise<{ number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ number }, t] = await Promise.all([params, getTranslations('commitment.edit')])
  const commitment = await loadCommitment(number)
  return commitment ? { title: `${t('title')}: ${commitment.number}` } : {}
}

/** Corrects what was registered; for the clerk's office. */
export default async function EditCommitmentPage({ params }: Props) {
  const commitment = await loadCommitment((await params).number)
  if (!commitment) notFound()
  const [actor, lists, t] = await Promise.all([currentActor(), choices(), getTranslations('commitment.edit')])
  const { number, title } = commitment.listed
  if (actor.kind === 'visitor') redirect(`/sign-in?back=/commitments/${number}/edit`)
  const allowed = may(actor, 'commitment.amend')
  return (
    <>
      <Breadcrumbs crumbs={[{ href: `/commitments/${number}`, label: `${number} ${title}` }]} />
      <PageHeader title={t('title')} lead={allowed ? t('lead') : undefined} />
      {allowed ? (
        <AmendForm commitment={commitment} action={amendAction} {...lists} />
      ) : (
        <EmptyState title={t('not_allowed')} />
      )}
    </>
  )
}
