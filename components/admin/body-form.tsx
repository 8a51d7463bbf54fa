import { useTranslations } from 'next-intl'
import { asSeen, type Body } from '@/lib/council/schema'
import { ButtonLink } from '../ui/button-link'
import { ActionForm } from '../ui/form'
import { FormActions } from '../ui/form-actions'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import { BodyFields } from './body-fields'
import type { FormAction } from './form-action'

type Props = {
  action: FormAction
  body: Body
  named: { id: string; name: string; shortName: string | null }
}

/** A new name for a committee, portfolio, department or party. */
export function BodyForm({ action, body, named: { id, name, shortName } }: Props) {
  const t = useTranslations('admin.council')
  const seen = asSeen(name, shortName)
  const initial = { name, shortName: shortName ?? '' }
  return (
    <ActionForm action={action} initial={initial} className="max-w-form space-y-5">
      <HiddenInput name="id" value={id} />
      <HiddenInput name="seen" value={seen} />
      <BodyFields body={body} />
      <FormActions>
        <SubmitButton>{t('save')}</SubmitButton>
        <ButtonLink href="/admin/council" variant="quiet">
          {t('cancel')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}
