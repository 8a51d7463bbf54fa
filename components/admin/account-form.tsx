import { useTranslations } from 'next-intl'
import type { Role } from '@/lib/access/roles'
import type { AskedProof } from '@/lib/people/own-proof'
import { ProofFields } from '../account/proof-fields'
import { ButtonLink } from '../ui/button-link'
import { ActionForm } from '../ui/form'
import { FormActions } from '../ui/form-actions'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import { TextInput } from '../ui/text-input'
import { AccountFields, type CommitteeChoice } from './account-fields'
import type { FormAction } from './form-action'

type Props = {
  action: FormAction
  account: {
    id: string
    version: number
    name: string
    role: Role
    partyId: string | null
    committees: { id: string }[]
  }
  committees: CommitteeChoice[]
  parties: { id: string; name: string }[]
  asked: AskedProof
}

/** Name, role, party and seats of an existing account. */
export function AccountForm({ action, account, committees, parties, asked }: Props) {
  const t = useTranslations('admin.people')
  const { id, version, name, role, partyId } = account
  return (
    <ActionForm
      action={action}
      initial={{ name, role, partyId: partyId ?? '' }}
      className="max-w-form space-y-5"
    >
      <HiddenInput name="accountId" value={id} />
      <HiddenInput name="version" value={version} />
      <TextInput name="name" label={t('name')} maxLength={100} />
      <AccountFields committees={committees} parties={parties} seats={account.committees} />
      <ProofFields own asked={asked} hint={t('proof_for_admin')} />
      <FormActions>
        <SubmitButton>{t('save')}</SubmitButton>
        <ButtonLink href="/admin/people" variant="quiet">
          {t('cancel')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}
