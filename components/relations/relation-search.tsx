import { useTranslations } from 'next-intl'
import { Button } from '../ui/button'
import { TextInput } from '../ui/text-input'

/** Looks for the other end: an ordinary form, so that it works without JavaScript and the answer has an address. */
export function RelationSearch({ number, words }: { number: string; words: string | null }) {
  const t = useTranslations('relations')
  return (
    <form action={`/commitments/${number}#relations`} className="flex max-w-form flex-wrap items-end gap-3">
      <TextInput
        name="relate"
        type="search"
        label={t('search')}
        hint={t('search_hint')}
        defaultValue={words ?? ''}
        maxLength={200}
        className="min-w-48 flex-1"
      />
      <Button type="submit">{t('search_submit')}</Button>
    </form>
  )
}
