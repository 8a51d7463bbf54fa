import { useLocale, useTranslations } from 'next-intl'
import type { FoundImport } from '@/lib/imports/queries'
import { COLUMNS } from '@/lib/sheets/columns'
import type { FormAction } from '../documents/form-action'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { Section } from '../ui/section'
import { Select } from '../ui/select'
import { SubmitButton } from '../ui/submit-button'

/** What each header of the sheet means: guessed, and remembered from the last time. */
export function MappingForm({ found, action }: { found: FoundImport; action: FormAction }) {
  const t = useTranslations('imports.mapping')
  const language = useLocale()
  const options = COLUMNS.map((column) => ({ value: column.key, label: column[language] }))
  const example = (index: number) => found.sample.map((cells) => cells[index]).find((cell) => cell?.trim())
  return (
    <Section title={t('title')}>
      <p className="mb-4 max-w-[65ch] text-sm text-muted">{t('lead')}</p>
      <ActionForm action={action} className="space-y-4">
        <HiddenInput name="id" value={found.id} />
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {found.headers.map((header, index) => (
            <Select
              // biome-ignore lint/suspicious/noArrayIndexKey: two headers may bear the same name, and none ever moves
              key={index}
              name={`column${index}`}
              label={header.trim() || t('nameless', { number: index + 1 })}
              hint={example(index)?.slice(0, 60)}
              options={options}
              blank={t('leave_out')}
              defaultValue={found.columns[index] ?? ''}
            />
          ))}
        </div>
        <SubmitButton variant={found.state === 'checked' ? 'secondary' : 'primary'}>
          {t(found.state === 'checked' ? 'again' : 'submit')}
        </SubmitButton>
      </ActionForm>
    </Section>
  )
}
