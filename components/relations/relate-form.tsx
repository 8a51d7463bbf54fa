import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/lib/format'
import { RELATION_WORDS } from '@/lib/relations/kinds'
import type { MoveAction } from '../commitments/move-form'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { RadioGroup } from '../ui/radio-group'
import { Select } from '../ui/select'
import { SubmitButton } from '../ui/submit-button'
import { TextInput } from '../ui/text-input'

/** What the search found, where one was made: commitments to choose from. */
export type Search = { words: string; found: { number: string; title: string; madeOn: string }[] }

type Props = { number: string; search: Search | null; action: MoveAction }

/** Says how this commitment hangs together with another: by its number, or with one that was searched for. */
export function RelateForm({ number, search, action }: Props) {
  const t = useTranslations('relations')
  const words = RELATION_WORDS.map((value) => ({ value, label: t(`word.${value}`) }))
  const found = search?.found ?? []
  return (
    <ActionForm action={action} initial={{ other: found[0]?.number ?? '' }} className="max-w-form space-y-4">
      <HiddenInput name="number" value={number} />
      <Select name="relation" label={t('relation')} options={words} className="max-w-64" />
      {found.length > 0 ? (
        <FoundChoice found={found} />
      ) : (
        <TextInput
          name="other"
          label={t('other')}
          hint={t('other_hint')}
          maxLength={20}
          width="medium"
          autoComplete="off"
          spellCheck={false}
        />
      )}
      <SubmitButton variant="secondary">{t('submit')}</SubmitButton>
    </ActionForm>
  )
}

function FoundChoice({ found }: Pick<Search, 'found'>) {
  const t = useTranslations('relations')
  const language = useLocale()
  const choices = found.map(({ number, title, madeOn }) => ({
    value: number,
    label: `${number} ${title}`,
    hint: t('made_on', { day: formatDay(madeOn, language) }),
  }))
  return <RadioGroup name="other" label={t('found')} choices={choices} />
}
