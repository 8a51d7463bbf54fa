import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/lib/format'
import type { ReminderItem } from '@/lib/reminders/queries'
import { DOT } from '../ui/dot'

/** What was answered, in a line, with the holder's own words. */
export function AnswerWords({ item }: { item: ReminderItem }) {
  const t = useTranslations('reminders.answer')
  const language = useLocale()
  const { answer, documentNumber, evidenceDate, newLatest, note } = item
  if (!answer) return null
  const facts = [
    t(`choice.${answer}`),
    documentNumber,
    evidenceDate && formatDay(evidenceDate, language),
    newLatest && t('until', { day: formatDay(newLatest, language) }),
    note && `“${note}”`,
  ]
  return <span>{facts.filter(Boolean).join(DOT)}</span>
}
