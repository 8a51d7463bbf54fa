import { useTranslations } from 'next-intl'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import type { FormAction } from './form-action'

type Props = { documentId: string; published: boolean; publish: FormAction; withdraw: FormAction }

/** Whether everyone may read it, and the button that changes that. */
export function VisibilityForm({ documentId, published, publish, withdraw }: Props) {
  const t = useTranslations('documents.read')
  return (
    <ActionForm action={published ? withdraw : publish} className="space-y-3">
      <HiddenInput name="documentId" value={documentId} />
      <p className="text-sm text-muted">{published ? t('withdraw_hint') : t('publish_hint')}</p>
      <SubmitButton variant={published ? 'secondary' : 'primary'} size="small">
        {published ? t('withdraw') : t('publish')}
      </SubmitButton>
    </ActionForm>
  )
}
