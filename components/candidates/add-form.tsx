import { useTranslations } from 'next-intl'
import type { FormAction } from '../documents/form-action'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import { TextArea } from '../ui/text-area'
import { CorrectFields } from './correct-fields'

export const ADD_ID = 'toevoegen'

const START = { kind: 'information', strength: 'firm' }

/** A passage the engine missed: its words, and what a found candidate also has. */
export function AddForm({ documentId, action }: { documentId: string; action: FormAction }) {
  const t = useTranslations('review.add')
  return (
    <section id={ADD_ID} aria-labelledby={`${ADD_ID}-title`} className="mt-10 scroll-mt-4">
      <h2 id={`${ADD_ID}-title`} className="mb-2 border-b border-ink pb-2 text-lg">
        {t('title')}
      </h2>
      <p className="mb-4 max-w-[65ch] text-sm text-muted">{t('lead')}</p>
      <ActionForm action={action} initial={START} className="space-y-4">
        <HiddenInput name="documentId" value={documentId} />
        <TextArea name="quote" label={t('quote')} hint={t('quote_hint')} rows={3} />
        <CorrectFields />
        <SubmitButton>{t('send')}</SubmitButton>
      </ActionForm>
    </section>
  )
}
