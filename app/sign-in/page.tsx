import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DoneNotice } from '@/components/account/done-notice'
import { EmailField } from '@/components/account/email-field'
import { IssuerLink } from '@/components/shell/issuer-link'
import { ActionForm } from '@/components/ui/form'
import { FormActions } from '@/components/ui/form-actions'
import { HiddenInput } from '@/components/ui/hidden-input'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { issuer } from '@/lib/access/issuer'
import { currentActor } from '@/lib/access/session'
import { signInAction } from './actions'

const REFUSALS = [
  'no_role_for_you',
  'account_closed',
  'address_in_use',
  'no_such_person',
  'issuer_away',
] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sign-in'))('title') }
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  if ((await currentActor()).kind === 'account') redirect('/desk')
  const [t, { back, refused, error, done }] = await Promise.all([getTranslations('sign-in'), searchParams])
  const provider = issuer()
  const path = typeof back === 'string' ? back : '/desk'
  return (
    <div className="max-w-form">
      <DoneNotice done={done} />
      <PageHeader title={t('title')} lead={t('lead')} />
      {(refused || error) && <Refused code={refused ?? error} />}
      {provider && <IssuerLink back={path}>{t('issuer', { name: provider.name })}</IssuerLink>}
      <ActionForm action={signInAction}>
        <EmailField label={t('email')} />
        <TextInput
          name="password"
          type="password"
          label={t('password')}
          autoComplete="current-password"
          required
          width="medium"
        />
        <HiddenInput name="back" value={path} />
        <FormActions>
          <SubmitButton variant={provider ? 'secondary' : 'primary'}>{t('submit')}</SubmitButton>
        </FormActions>
      </ActionForm>
      <p className="mt-6">
        <Link href="/password/forgotten">{t('forgotten')}</Link>
      </p>
    </div>
  )
}

/** Why the identity provider's word did not open the door; NextAuth's own codes are one and the same to a reader. */
async function Refused({ code }: { code: string | string[] | undefined }) {
  const t = await getTranslations('errors')
  const known = REFUSALS.find((each) => each === code) ?? 'issuer_failed'
  return (
    <Notice tone="error" live>
      {t(known)}
    </Notice>
  )
}
