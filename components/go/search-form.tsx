import { useTranslations } from 'next-intl'
import { SubmitButton } from '../ui/submit-button'
import { TextInput } from '../ui/text-input'

/** An ordinary form, so that the answer has an address. */
export function SearchForm({ question }: { question: string }) {
  const t = useTranslations('go')
  return (
    <search>
      <form action="/go" data-own-search="" className="mb-8 flex max-w-form flex-wrap items-end gap-2">
        <TextInput
          name="q"
          type="search"
          label={t('label')}
          defaultValue={question}
          className="min-w-48 flex-1"
        />
        <SubmitButton>{t('send')}</SubmitButton>
      </form>
    </search>
  )
}
