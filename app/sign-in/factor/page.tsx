import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CodeForm } from '@/components/account/code-form'
import { TakeAlong } from '@/components/account/take-along'
import { PageHeader } from '@/components/ui/page-header'
import { halfwayIn } from '@/lib/access/second-step'
import { findOwnFactor } from '@/lib/second-factor/queries'
import { councilSettings } from '@/lib/settings/queries'
import { enrolAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('enrol.title') }
}

/** Signing in for the first time since the council asks admins for a second step. */
export default async function EnrolPage({ searchParams }: PageProps<'/sign-in/factor'>) {
  const halfway = await halfwayIn()
  if (!halfway) redirect('/sign-in')
  const [t, { back }, { pending }, { councilName }] = await Promise.all([
    getTranslations('account.enrol'),
    searchParams,
    findOwnFactor(halfway.account),
    councilSettings(),
  ])
  if (!pending) redirect('/sign-in')
  return (
    <div className="max-w-form">
      <PageHeader title={t('title')} lead={t('lead')} />
      <TakeAlong pending={pending} issuer={councilName} email={halfway.signedIn.email}>
        <CodeForm action={enrolAction} back={typeof back === 'string' ? back : '/desk'} />
      </TakeAlong>
    </div>
  )
}
