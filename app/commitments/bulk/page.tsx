import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { BulkConfirm } from '@/components/commitments/bulk-confirm'
import { bulkActsFor } from '@/components/commitments/bulk-form'
import { bulkHref } from '@/components/commitments/bulk-href'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Tabs } from '@/components/ui/tabs'
import type { Actor } from '@/lib/access/actor'
import { currentActor } from '@/lib/access/session'
import { BULK_LIMIT } from '@/lib/commitments/bulk-schema'
import { readFilters } from '@/lib/commitments/filters'
import { findChosen } from '@/lib/commitments/find-chosen'
import { numbersOfView } from '@/lib/commitments/numbers-of-view'
import { momentOf } from '@/lib/settings/moment'
import { councilSettings } from '@/lib/settings/queries'
import { viewHref } from '@/lib/views/view-query'
import { bulkAction } from './actions'
import { actOf, chosenNumbers, isWholeView, viewOf } from './asked'
import { bulkOptions } from './options'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('bulk'))('title') }
}

async function wholeView(actor: Actor, view: string) {
  const filters = readFilters(Object.fromEntries(new URLSearchParams(view)))
  return numbersOfView(actor, filters, momentOf(await councilSettings()))
}

/** Before an act on several commitments: what it asks, and which they are. */
export default async function BulkPage({ searchParams }: PageProps<'/commitments/bulk'>) {
  const [actor, asked, t] = await Promise.all([currentActor(), searchParams, getTranslations('bulk')])
  if (actor.kind === 'visitor') redirect('/sign-in?back=/commitments')
  const acts = bulkActsFor(actor)
  const act = actOf(asked, acts)
  const view = viewOf(asked)
  const whole = isWholeView(asked)
  const numbers = whole ? await wholeView(actor, view) : chosenNumbers(asked)
  const back = viewHref(view)
  const toRegister = <ButtonLink href={back}>{t('back')}</ButtonLink>
  if (!act) return <EmptyState title={t('not_allowed')} action={toRegister} />
  const [chosen, options] = await Promise.all([findChosen(actor, numbers), bulkOptions(actor)])
  const problem = numbers.length > BULK_LIMIT ? 'too_many' : chosen.length === 0 ? 'nothing' : null
  const tabs = acts.map((other) => ({
    href: bulkHref(other, whole ? 'all' : numbers, view),
    label: t(`act.${other}`),
    current: other === act,
  }))
  return (
    <>
      <Breadcrumbs crumbs={[{ href: back, label: t('register') }]} />
      <PageHeader title={t('title')} />
      {problem ? (
        <EmptyState title={t(`${problem}.title`)} action={toRegister}>
          {t(`${problem}.text`)}
        </EmptyState>
      ) : (
        <>
          <Tabs label={t('act_label')} tabs={tabs} />
          <BulkConfirm {...{ act, chosen, options, view, back }} key={act} action={bulkAction} />
        </>
      )}
    </>
  )
}
