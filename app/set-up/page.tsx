import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { NewPassword } from '@/components/account/password-fields'
import { ActionForm } from '@/components/ui/form'
import { FormActions } from '@/components/ui/form-actions'
import { HiddenInput } from '@/components/ui/hidden-input'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { isFirstRun, isSetUpLink } from '@/lib/people/first-run'
import { setUpAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('set_up.title'), robots: { index: false } }
}

/** The first thing ever done: naming the council and making its first admin, behind the link the server printed. */
export default async function SetUpPage({ searchParams }: PageProps<'/set-up'>) {
  const [t, { token }] = await Promise.all([getTranslations('account.set_up'), searchParams])
  const given = typeof token === 'string' ? token : ''
  if (!(await isFirstRun())) redirect('/sign-in')
  if (!(await isSetUpLink(given))) return <PageHeader title={t('title')} lead={t('no_link')} />
  return (
    <div className="max-w-form">
      <PageHeader title={t('title')} lead={t('lead')} />
      <ActionForm action={setUpAction}>
        <HiddenInput name="token" value={given} />
        <TextInput
          name="councilName"
          label={t('council')}
          hint={t('council_hint')}
          maxLength={100}
          required
        />
        <TextInput name="name" label={t('name')} autoComplete="name" maxLength={100} required />
        <TextInput name="email" type="email" label={t('email')} autoComplete="username" required />
        <NewPassword />
        <FormActions>
          <SubmitButton>{t('save')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </div>
  )
}
