import { useTranslations } from 'next-intl'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import type { FormAction } from './form-action'
import { TermFields } from './term-fields'

type Props = {
  action: FormAction
  portfolioId: string
  /** Nobody held it before: then there is nobody to succeed. */
  first: boolean
}

/** Puts someone in charge of a portfolio. */
export function NewTermForm({ action, portfolioId, first }: Props) {
  const t = useTranslations('admin.terms')
  return (
    <div className="mt-8 max-w-form">
      <h3 className="text-base font-semibold">{t(first ? 'add_first' : 'add')}</h3>
      <p className="mt-1 mb-4 text-sm text-muted">{t(first ? 'add_first_hint' : 'add_hint')}</p>
      <ActionForm action={action} className="space-y-4">
        <HiddenInput name="portfolioId" value={portfolioId} />
        <TermFields />
        <SubmitButton variant="secondary">{t('add_submit')}</SubmitButton>
      </ActionForm>
    </div>
  )
}
