import { useLocale, useTranslations } from 'next-intl'
import { formatInstant } from '@/lib/format'
import type { WholeRound } from '@/lib/reminders/queries'
import type { FormAction } from '../admin/form-action'
import { MailStateMark } from '../mail/mail-state-mark'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import { TextInput } from '../ui/text-input'

type Letter = WholeRound['reminders'][number]

/** To whom the letter was mailed and what became of it, and a form that mails it (again). */
export function MailLetter({ action, reminder }: { action: FormAction; reminder: Letter }) {
  const t = useTranslations('reminders.mail_row')
  const language = useLocale()
  const { id, holder, link, mails, address } = reminder
  return (
    <>
      {mails.length > 0 && (
        <ul className="space-y-1 text-sm">
          {mails.map(({ id: sent, to, sentAt, sentBy, mail }) => (
            <li key={sent} className="[overflow-wrap:anywhere]">
              {t('sent', { to, when: formatInstant(sentAt, language), by: sentBy?.name ?? t('somebody') })}{' '}
              {mail && <MailStateMark state={mail.state} />}
            </li>
          ))}
        </ul>
      )}
      <ActionForm action={action} gone={!link} className="flex max-w-form flex-wrap items-end gap-3">
        <HiddenInput name="id" value={id} />
        <HiddenInput name="language" value={language} />
        <TextInput
          name="to"
          type="email"
          autoComplete="off"
          label={t('to')}
          defaultValue={address ?? ''}
          maxLength={320}
          className="min-w-56 flex-1"
        />
        <SubmitButton variant="secondary">
          {t(mails.length > 0 ? 'again' : 'send')}
          <span className="sr-only"> {holder}</span>
        </SubmitButton>
      </ActionForm>
    </>
  )
}
