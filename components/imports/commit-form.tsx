import { useTranslations } from 'next-intl'
import type { FoundImport } from '@/lib/imports/queries'
import type { FormAction } from '../documents/form-action'
import { Checkbox } from '../ui/checkbox'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { Section } from '../ui/section'
import { SubmitButton } from '../ui/submit-button'

/** Taking over what was checked: all of it, or nothing. */
export function CommitForm({ found, action }: { found: FoundImport; action: FormAction }) {
  const t = useTranslations('imports.commit')
  const { counts } = found
  if (counts.error > 0 || counts.same === found.total) return null
  return (
    <Section title={t('title')}>
      <p className="mb-4 max-w-[65ch]">
        {t('lead', { added: counts.new, changed: counts.changed })} {t('whole')}
      </p>
      <ActionForm action={action} className="space-y-4">
        <HiddenInput name="id" value={found.id} />
        {counts.duplicate > 0 && (
          <Checkbox name="takeDuplicates" label={t('duplicates', { count: counts.duplicate })} />
        )}
        {counts.conflict > 0 && (
          <Checkbox name="takeConflicts" label={t('conflicts', { count: counts.conflict })} />
        )}
        <SubmitButton>{t('submit')}</SubmitButton>
      </ActionForm>
    </Section>
  )
}
