import { useLocale, useTranslations } from 'next-intl'
import { formatInstant } from '@/lib/format'
import type { WholeRound } from '@/lib/reminders/queries'
import type { FormAction } from '../admin/form-action'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import { MailLetter } from './mail-letter'

type Letter = WholeRound['reminders'][number]
type Props = { reminders: Letter[]; mail: FormAction; renew: FormAction; revoke: FormAction }

/** Every holder's letter, in two formats, with the private link and the ways to renew or end it. */
export function ReminderTable({ reminders, ...actions }: Props) {
  return (
    <ul>
      {reminders.map((reminder) => (
        <LetterRow key={reminder.id} reminder={reminder} {...actions} />
      ))}
    </ul>
  )
}

function LetterRow({ reminder, mail, renew, revoke }: { reminder: Letter } & Omit<Props, 'reminders'>) {
  const t = useTranslations('reminders.letter_row')
  const language = useLocale()
  const { id, holder, office, items, link, expiresAt } = reminder
  const count = (list: string) => items.filter((item) => item.list === list).length
  return (
    <li className="space-y-2 border-b border-rule py-4">
      <p>
        <strong>{holder}</strong> <span className="text-muted">({office})</span> ·{' '}
        {t('counts', { late: count('late'), due: count('due') })}
      </p>
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        {(['pdf', 'docx'] as const).map((format) => (
          <a key={format} href={`/reminders/letters/${id}/${format}`} download>
            {t(format)}
            <span className="sr-only"> {holder}</span>
          </a>
        ))}
      </p>
      {link ? (
        <p className="text-sm">
          <span className="text-muted">{t('link', { at: formatInstant(expiresAt, language) })}</span>{' '}
          <code className="[overflow-wrap:anywhere]">{link}</code>
        </p>
      ) : (
        <p className="text-sm text-muted">{t('closed')}</p>
      )}
      <MailLetter action={mail} reminder={reminder} />
      <div className="flex flex-wrap gap-2">
        <LinkPress action={renew} id={id} words={t('renew')} holder={holder} />
        {link && <LinkPress action={revoke} id={id} words={t('revoke')} holder={holder} />}
      </div>
    </li>
  )
}

type PressProps = { action: FormAction; id: string; words: string; holder: string }

function LinkPress({ action, id, words, holder }: PressProps) {
  return (
    <ActionForm action={action}>
      <HiddenInput name="id" value={id} />
      <SubmitButton variant="secondary" size="small">
        {words}
        <span className="sr-only"> {holder}</span>
      </SubmitButton>
    </ActionForm>
  )
}
