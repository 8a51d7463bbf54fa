import { useTranslations } from 'next-intl'
import { REDACTION_KINDS } from '@/lib/redaction/mask'
import type { Suggestion } from '@/lib/redaction/suggest'
import type { FormAction } from '../documents/form-action'
import { ActionForm } from '../ui/form'
import { FormActions } from '../ui/form-actions'
import { HiddenInput } from '../ui/hidden-input'
import { Section } from '../ui/section'
import { Select } from '../ui/select'
import { SubmitButton } from '../ui/submit-button'
import { TextArea } from '../ui/text-area'
import { SuggestionList } from './suggestion-list'

export const REDACT_ID = 'weglaten'

type Props = { documentId: string; suggestions: Suggestion[]; action: FormAction }

/** Tick what was proposed, or name other words; both at once. */
export function RedactForm({ documentId, suggestions, action }: Props) {
  const t = useTranslations('redaction')
  const kinds = REDACTION_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))
  return (
    <div id={REDACT_ID} className="scroll-mt-4">
      <ActionForm
        action={action}
        initial={{ kind: 'person' }}
        edition={suggestions.map(({ words }) => words).join('\n')}
      >
        <HiddenInput name="documentId" value={documentId} />
        <div>
          <Section title={t('suggestions')}>
            <p className="mb-3 text-sm text-muted">{t('suggestions_lead')}</p>
            <SuggestionList suggestions={suggestions} />
          </Section>
          <Section title={t('more')}>
            <div className="space-y-4">
              <TextArea
                name="more"
                label={t('more')}
                labelHidden
                hint={t('more_hint')}
                rows={3}
                spellCheck={false}
              />
              <Select name="kind" label={t('more_kind')} options={kinds} />
            </div>
          </Section>
        </div>
        <FormActions>
          <SubmitButton>{t('send')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </div>
  )
}
