import { useTranslations } from 'next-intl'
import { SCOPES } from '@/lib/api/scopes'
import type { AskedProof } from '@/lib/people/own-proof'
import { ProofFields } from '../account/proof-fields'
import { Checkbox } from '../ui/checkbox'
import { ActionForm } from '../ui/form'
import { SubmitButton } from '../ui/submit-button'
import { TextInput } from '../ui/text-input'
import type { FormAction } from './form-action'
import { scopeWord } from './scope-word'

/** A token for another program: what it is for, and how far it reaches. */
export function TokenForm({ action, asked }: { action: FormAction; asked: AskedProof }) {
  const t = useTranslations('tokens')
  return (
    <ActionForm action={action} className="max-w-form space-y-4">
      <TextInput name="name" label={t('name')} hint={t('name_hint')} maxLength={60} width="medium" />
      <fieldset className="space-y-2">
        <legend className="mb-1 text-sm font-medium">{t('scopes')}</legend>
        {SCOPES.map((scope) => (
          <Checkbox key={scope} name={scope} label={t(`scope.${scopeWord(scope)}`)} />
        ))}
      </fieldset>
      <ProofFields own asked={asked} />
      <SubmitButton>{t('make')}</SubmitButton>
    </ActionForm>
  )
}
