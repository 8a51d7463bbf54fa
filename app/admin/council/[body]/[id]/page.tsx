import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AdminFrame } from '@/components/admin/admin-frame'
import { BodyForm } from '@/components/admin/body-form'
import { NewTermForm } from '@/components/admin/new-term-form'
import { NotAllowed } from '@/components/admin/not-allowed'
import { TermList } from '@/components/admin/term-list'
import { Section } from '@/components/ui/section'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { today } from '@/lib/clock'
import { findBody, listTerms } from '@/lib/council/queries'
import { isBody } from '@/lib/council/schema'
import { formTurn } from '../../../form-turn'
import { addTermAction, amendBodyAction } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('council.title') }
}

/** One committee, department or party; a portfolio shows its holders as well. */
export default async function BodyPage({ params, searchParams }: PageProps<'/admin/council/[body]/[id]'>) {
  const [actor, { body, id }, { done, turn }] = await Promise.all([currentActor(), params, searchParams])
  if (!isBody(body)) notFound()
  if (!may(actor, 'council.manage'))
    return <NotAllowed visitor={actor.kind === 'visitor'} back={`/admin/council/${body}/${id}`} />
  const found = await findBody(actor, body, id)
  if (!found) notFound()
  const holders = body === 'portfolio'
  const [t, terms] = await Promise.all([getTranslations('admin'), holders ? listTerms(actor, id) : []])
  const crumbs = [{ href: '/admin/council', label: t('council.title') }]
  return (
    <AdminFrame room="council" title={found.name} crumbs={crumbs} done={done}>
      {holders && (
        <Section title={t('terms.title')}>
          <TermList terms={terms} today={today()} />
          <NewTermForm
            key={formTurn(turn)}
            action={addTermAction}
            portfolioId={id}
            first={terms.length === 0}
          />
        </Section>
      )}
      <Section title={t(`council.${body}.rename`)}>
        <BodyForm action={amendBodyAction} body={body} named={found} />
      </Section>
    </AdminFrame>
  )
}
