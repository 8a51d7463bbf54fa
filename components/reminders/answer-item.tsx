import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/lib/format'
import { REMINDER_ANSWERS } from '@/lib/reminders/answers'
import type { ReminderItem } from '@/lib/reminders/queries'
import type { FormAction } from '../admin/form-action'
import { Badge } from '../ui/badge'
import { DateInput } from '../ui/date-input'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { RadioGroup } from '../ui/radio-group'
import { SubmitButton } from '../ui/submit-button'
import { TextArea } from '../ui/text-area'
import { TextInput } from '../ui/text-input'
import { AnswerWords } from './answer-words'

type Props = { token: string; item: ReminderItem; action: FormAction; justDone: boolean }

/** One promise, and what its holder answers of it; once staff took it over it only reads. */
export function AnswerItem({ token, item, action, justDone }: Props) {
  const t = useTranslations('reminders.answer')
  const language = useLocale()
  const { id, number, title, madeOn, latest, answer, decision } = item
  const days = { madeOn: formatDay(madeOn, language), latest: formatDay(latest, language) }
  return (
    <li id={id} className="border-b border-rule py-5">
      <h3 className="text-base">
        <span className="text-muted">{number}</span> {title}
      </h3>
      <p className="mb-3 text-sm text-muted">{t('days', days)}</p>
      {answer && (
        <p className="mb-3">
          <Badge tone="accent">{t(decision ? 'taken_over' : 'answered')}</Badge> <AnswerWords item={item} />
        </p>
      )}
      {justDone && <p role="status">{t('saved')}</p>}
      {!decision && <AnswerForm token={token} item={item} action={action} />}
    </li>
  )
}

function AnswerForm({ token, item, action }: Omit<Props, 'justDone'>) {
  const t = useTranslations('reminders.answer')
  const { id, answer, documentNumber, evidenceDate, newLatest, note } = item
  const choices = REMINDER_ANSWERS.map((value) => ({
    value,
    label: t(`choice.${value}`),
    hint: t(`hint.${value}`),
  }))
  const initial = {
    documentNumber: documentNumber ?? '',
    evidenceDate: evidenceDate ?? '',
    newLatest: newLatest ?? '',
    note: note ?? '',
  }
  return (
    <ActionForm action={action} initial={initial} className="max-w-form space-y-4">
      <HiddenInput name="token" value={token} />
      <HiddenInput name="itemId" value={id} />
      <RadioGroup name="answer" label={t('what')} choices={choices} defaultValue={answer ?? undefined} />
      <TextInput
        name="documentNumber"
        label={t('document')}
        hint={t('document_hint')}
        width="medium"
        optional
      />
      <DateInput name="evidenceDate" label={t('evidence_date')} optional />
      <DateInput name="newLatest" label={t('new_latest')} hint={t('new_latest_hint')} optional />
      <TextArea name="note" label={t('note')} hint={t('note_hint')} rows={3} optional />
      <SubmitButton variant="secondary">{t('press')}</SubmitButton>
    </ActionForm>
  )
}
