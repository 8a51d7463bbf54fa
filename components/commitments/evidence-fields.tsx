import { useTranslations } from 'next-intl'
import { DateInput } from '../ui/date-input'
import { TextArea } from '../ui/text-area'
import { TextInput } from '../ui/text-input'

/** What shows that it was done; the first, third or fourth is enough. */
export function EvidenceFields() {
  const t = useTranslations('commitment.form')
  return (
    <>
      <TextInput
        name="documentNumber"
        label={t('document_number')}
        hint={t('document_number_hint')}
        optional
        maxLength={40}
        spellCheck={false}
        autoComplete="off"
        width="medium"
      />
      <DateInput name="evidenceDate" label={t('evidence_date')} optional />
      <TextArea name="evidenceQuote" label={t('evidence_quote')} optional maxLength={4000} rows={3} />
      <TextArea name="note" label={t('note')} optional maxLength={4000} rows={3} />
    </>
  )
}
