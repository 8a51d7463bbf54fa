import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CodeForm } from '@/components/account/code-form'
import { TakeAlong } from '@/components/account/take-along'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { currentActor } from '@/lib/access/session'
import { ownAddress } from '@/lib/people/queries'
import { findOwnFactor } from '@/lib/second-factor/queries'
import { councilSettings } from '@/lib/settings/queries'
import { confirmFactorAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('factor.set_up') }
}

/** Takes the secret to one's app and the recovery codes to a safe place; a code then proves that it worked. */
export default async function FactorPage() {
  const actor = await currentActor()
  if (actor.kind === 'visitor') redirect('/sign-in?back=/account')
  const [t, { pending }, email, { councilName }] = await Promise.all([
    getTranslations('account'),
    findOwnFactor(actor),
    ownAddress(actor),
    councilSettings(),
  ])
  if (!pending) redirect('/account')
  return (
    <div className="max-w-form">
      <Breadcrumbs crumbs={[{ href: '/account', label: t('title') }]} />
      <PageHeader title={t('factor.set_up')} lead={t('factor.not_yet')} />
      <TakeAlong pending={pending} issuer={councilName} email={email}>
        <CodeForm action={confirmFactorAction} />
      </TakeAlong>
    </div>
  )
}
