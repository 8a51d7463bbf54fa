import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewPassword } from '@/components/account/password-fields'
import { WornLink } from '@/components/account/worn-link'
import { ActionForm } from '@/components/ui/form'
import { FormActions } from '@/components/ui/form-actions'
import { HiddenInput } from '@/components/ui/hidden-input'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { findLink } from '@/lib/people/choose-password'
import { choosePasswordAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('choose.title'), robots: { index: false } }
}

/** Where the link of an invitation, or of a forgotten password, leads. */
export default async function NewPasswordPage({ searchParams }: PageProps<'/password/new'>) {
  const [t, { token }] = await Promise.all([getTranslations('account.choose'), searchParams])
  const link = typeof token === 'string' ? await findLink(token) : null
  if (!link) return <WornLink />
  const { purpose, account } = link
  return (
    <div className="max-w-form">
      <PageHeader
        title={t(`${purpose}.title`, { name: account.name })}
        lead={t(`${purpose}.lead`, { email: account.email })}
      />
      <ActionForm action={choosePasswordAction}>
        <HiddenInput name="token" value={token as string} />
        <NewPassword />
        <FormActions>
          <SubmitButton>{t('save')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </div>
  )
}
