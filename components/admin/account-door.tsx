import { useLocale, useTranslations } from 'next-intl'
import type { AskedProof } from '@/lib/people/own-proof'
import { ProofFields } from '../account/proof-fields'
import { Disclosure } from '../ui/disclosure'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import { TextInput } from '../ui/text-input'
import type { FormAction } from './form-action'

type Props = {
  account: { id: string; deactivatedAt: Date | null; canSignIn: boolean; hasFactor: boolean }
  /** The reader's own account: nobody shuts the door behind themselves. */
  own: boolean
  asked: AskedProof
  sendLink: FormAction
  setPassword: FormAction
  resetFactor: FormAction
  deactivate: FormAction
  reactivate: FormAction
}

/** How someone gets in: a password, and whether the account is active at all. */
export function AccountDoor({
  account,
  own,
  asked,
  sendLink,
  setPassword,
  resetFactor,
  deactivate,
  reactivate,
}: Props) {
  const t = useTranslations('admin.people')
  const language = useLocale()
  const { id, deactivatedAt, canSignIn, hasFactor } = account
  return (
    <div className="max-w-form space-y-8">
      {!deactivatedAt && (
        <ActionForm action={sendLink} className="space-y-3">
          <HiddenInput name="accountId" value={id} />
          <HiddenInput name="language" value={language} />
          <p className="text-sm text-muted">{t(canSignIn ? 'send_reset_hint' : 'send_invitation_hint')}</p>
          <SubmitButton variant="secondary">{t(canSignIn ? 'send_reset' : 'send_invitation')}</SubmitButton>
        </ActionForm>
      )}
      <Disclosure summary={t('by_hand')}>
        <ActionForm action={setPassword} className="space-y-3">
          <HiddenInput name="accountId" value={id} />
          <TextInput
            name="password"
            type="password"
            label={t(canSignIn ? 'new_password' : 'first_password')}
            hint={t(canSignIn ? 'new_password_hint' : 'first_password_hint')}
            autoComplete="new-password"
            width="medium"
          />
          <ProofFields own asked={asked} />
          <SubmitButton variant="secondary">{t('set_password')}</SubmitButton>
        </ActionForm>
      </Disclosure>
      {hasFactor && !own && (
        <ActionForm action={resetFactor} className="space-y-3">
          <HiddenInput name="accountId" value={id} />
          <p className="text-sm text-muted">{t('reset_factor_hint')}</p>
          <ProofFields own asked={asked} />
          <SubmitButton variant="secondary">{t('reset_factor')}</SubmitButton>
        </ActionForm>
      )}
      {own ? (
        <p className="text-sm text-muted">{t('own_account')}</p>
      ) : (
        <ActionForm action={deactivatedAt ? reactivate : deactivate} className="space-y-3">
          <HiddenInput name="accountId" value={id} />
          <p className="text-sm text-muted">{t(deactivatedAt ? 'reactivate_hint' : 'deactivate_hint')}</p>
          <SubmitButton variant={deactivatedAt ? 'secondary' : 'danger'}>
            {t(deactivatedAt ? 'reactivate' : 'deactivate')}
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  )
}
