import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { EmailField } from '@/components/account/email-field'
import { ActionForm } from '@/components/ui/form'
import { FormActions } from '@/components/ui/form-actions'
import { HiddenInput } from '@/components/ui/hidden-input'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { askResetAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('forgotten.title') }
}

/** Asks for a link to choose a new password with. What it answers is the same for every address. */
export default async function ForgottenPage({ searchParams }: PageProps<'/password/forgotten'>) {
  const [t, language, { done }] = await Promise.all([
    getTranslations('account.forgotten'),
    getLocale(),
    searchParams,
  ])
  if (done === 'asked')
    return (
      <div className="max-w-form">
        <PageHeader title={t('title')} />
        <Notice tone="success" title={t('asked')} live>
          <p>{t('asked_text')}</p>
        </Notice>
        <p className="mt-6">
          <Link href="/sign-in">{t('back')}</Link>
        </p>
      </div>
    )
  return (
    <div className="max-w-form">
      <PageHeader title={t('title')} lead={t('lead')} />
      <ActionForm action={askResetAction}>
        <EmailField label={t('email')} />
        <HiddenInput name="language" value={language} />
        <FormActions>
          <SubmitButton>{t('send')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </div>
  )
}
