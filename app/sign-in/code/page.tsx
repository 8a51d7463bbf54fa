import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CodeForm } from '@/components/account/code-form'
import { PageHeader } from '@/components/ui/page-header'
import { halfwayIn } from '@/lib/access/second-step'
import { secondStepAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('code.title') }
}

/** The second step of signing in. */
export default async function CodePage({ searchParams }: PageProps<'/sign-in/code'>) {
  if (!(await halfwayIn())) redirect('/sign-in')
  const [t, { back }] = await Promise.all([getTranslations('account.code'), searchParams])
  return (
    <div className="max-w-form">
      <PageHeader title={t('title')} lead={t('lead')} />
      <CodeForm action={secondStepAction} back={typeof back === 'string' ? back : '/desk'} recovery />
      <p className="mt-6 text-sm text-muted">{t('lost')}</p>
    </div>
  )
}
