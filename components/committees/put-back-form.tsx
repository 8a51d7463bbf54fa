import { useTranslations } from 'next-intl'
import type { FormAction } from '../documents/form-action'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'

/** The way back onto the list, for what nobody wants to speak of any more. */
export function PutBackForm({ number, action }: { number: string; action: FormAction }) {
  const t = useTranslations('committees')
  return (
    <ActionForm action={action} className="mt-2 print:hidden">
      <HiddenInput name="number" value={number} />
      <SubmitButton variant="secondary" size="small">
        {t('apart.put_back')}
        <span className="sr-only">: {t('pull.about', { number })}</span>
      </SubmitButton>
    </ActionForm>
  )
}
