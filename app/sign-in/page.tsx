import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/form'
import { FormActions } from '@/components/ui/form-actions'
import { HiddenInput } from '@/components/ui/hidden-input'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { currentActor } from '@/lib/access/session'
import { signInAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sign-in'))('title') }
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  if ((await currentActor()).kind === 'account') redirect('/desk')
  const [t, { back }] = await Promise.all([getTranslations('sign-in'), searchParams])
  return (
    <div className="max-w-form">
      <PageHeader title={t('title')} lead={t('lead')} />
      <ActionForm action={signInAction}>
        <TextInput
          name="email"
          type="email"
          label={t('email')}
          autoComplete="username"
          required
          width="medium"
        />
        <TextInput
          name="password"
          type="password"
          label={t('password')}
          autoComplete="current-password"
          required
          width="medium"
        />
        <HiddenInput name="back" value={typeof back === 'string' ? back : '/desk'} />
        <FormActions>
          <SubmitButton>{t('submit')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </div>
  )
}
