import { useTranslations } from 'next-intl'
import { asSeen } from '@/lib/council/schema'
import { ButtonLink } from '../ui/button-link'
import { ActionForm } from '../ui/form'
import { FormActions } from '../ui/form-actions'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import type { FormAction } from './form-action'
import { TermFields } from './term-fields'
import type { TermRow } from './term-list'

type Props = { action: FormAction; term: TermRow & { portfolioId: string } }

/** Corrects a term of office, or ends it. */
export function TermForm({ action, term }: Props) {
  const t = useTranslations('admin.terms')
  const { id, portfolioId, holder, office, startDate, endDate } = term
  const seen = asSeen(holder, office, startDate, endDate)
  const initial = { holder, office, startDate, endDate: endDate ?? '' }
  return (
    <ActionForm action={action} initial={initial} className="max-w-form space-y-5">
      <HiddenInput name="id" value={id} />
      <HiddenInput name="seen" value={seen} />
      <TermFields />
      <FormActions>
        <SubmitButton>{t('save')}</SubmitButton>
        <ButtonLink href={`/admin/council/portfolio/${portfolioId}`} variant="quiet">
          {t('cancel')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}
