import { useTranslations } from 'next-intl'
import { DOCUMENT_KINDS } from '@/lib/documents/schema'
import { DateInput } from '../ui/date-input'
import { Select } from '../ui/select'
import { TextInput } from '../ui/text-input'

type Props = {
  committees: { id: string; name: string; shortName: string }[]
  /** At upload what is left empty is read from the text; afterwards title and date must be there. */
  optional: boolean
}

/** What a clerk may say of a document. */
export function FactsFields({ committees, optional }: Props) {
  const t = useTranslations('documents')
  const kinds = DOCUMENT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))
  const named = committees.map(({ id, name, shortName }) => ({
    value: id,
    label: name === shortName ? name : `${shortName} – ${name}`,
  }))
  return (
    <>
      <TextInput name="title" label={t('field.title')} optional={optional} maxLength={300} />
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <Select name="kind" label={t('field.kind')} options={kinds} />
        <Select
          name="committeeId"
          label={t('field.committee')}
          options={named}
          blank={optional ? t('field.from_text') : t('field.no_committee')}
        />
        <TextInput
          name="number"
          label={t('field.number')}
          hint={t('field.number_hint')}
          optional
          maxLength={40}
        />
        <DateInput name="meetingDate" label={t('field.meeting_date')} optional />
        <DateInput
          name="documentDate"
          label={t('field.document_date')}
          hint={t('field.document_date_hint')}
          optional={optional}
        />
      </div>
    </>
  )
}
