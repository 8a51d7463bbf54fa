import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ProofFields } from '@/components/account/proof-fields'
import { AccountFields } from '@/components/admin/account-fields'
import { AdminFrame } from '@/components/admin/admin-frame'
import { NotAllowed } from '@/components/admin/not-allowed'
import { ButtonLink } from '@/components/ui/button-link'
import { Checkbox } from '@/components/ui/checkbox'
import { ActionForm } from '@/components/ui/form'
import { FormActions } from '@/components/ui/form-actions'
import { HiddenInput } from '@/components/ui/hidden-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { proofAskedOf } from '@/lib/people/own-proof'
import { choices } from '@/lib/people/queries'
import { createAccountAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('people.new') }
}

export default async function NewAccountPage() {
  const actor = await currentActor()
  if (actor.kind === 'visitor' || !may(actor, 'people.manage'))
    return <NotAllowed visitor={actor.kind === 'visitor'} back="/admin/people/new" />
  const [t, language, { committees, parties }, asked] = await Promise.all([
    getTranslations('admin.people'),
    getLocale(),
    choices(),
    proofAskedOf(actor),
  ])
  const crumbs = [{ href: '/admin/people', label: t('title') }]
  return (
    <AdminFrame room="people" title={t('new')} crumbs={crumbs}>
      <ActionForm action={createAccountAction} initial={{ role: 'member' }} className="max-w-form space-y-5">
        <TextInput name="name" label={t('name')} autoComplete="off" maxLength={100} />
        <TextInput name="email" type="email" label={t('email')} hint={t('email_hint')} autoComplete="off" />
        <AccountFields committees={committees} parties={parties} />
        <HiddenInput name="language" value={language} />
        <Checkbox name="invite" label={t('invite')} hint={t('invite_hint')} defaultChecked />
        <TextInput
          name="password"
          type="password"
          label={t('first_password')}
          hint={t('initial_password_hint')}
          autoComplete="new-password"
          width="medium"
          optional
        />
        <ProofFields own asked={asked} hint={t('proof_for_admin')} />
        <FormActions>
          <SubmitButton>{t('create')}</SubmitButton>
          <ButtonLink href="/admin/people" variant="quiet">
            {t('cancel')}
          </ButtonLink>
        </FormActions>
      </ActionForm>
    </AdminFrame>
  )
}
