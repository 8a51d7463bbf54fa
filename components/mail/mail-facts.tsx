import { useLocale, useTranslations } from 'next-intl'
import { formatInstant } from '@/lib/format'
import type { findMail } from '@/lib/mail/queries'
import { DescriptionList } from '../ui/description-list'
import { MailStateMark } from './mail-state-mark'

type Mail = NonNullable<Awaited<ReturnType<typeof findMail>>>

/** To whom, when, and what became of it; a reason where it did not arrive. */
export function MailFacts({ mail }: { mail: Mail }) {
  const t = useTranslations('mail')
  const language = useLocale()
  const instant = (at: Date | null) => at && formatInstant(at, language)
  const { to, kind, state, createdAt, triedAt, sentAt, tries, lastError, messageId } = mail
  return (
    <DescriptionList
      items={[
        { term: t('standing'), value: <MailStateMark state={state} /> },
        { term: t('to'), value: to },
        { term: t('about'), value: t(`kind.${kind}`) },
        { term: t('created'), value: instant(createdAt) },
        { term: t('sent'), value: instant(sentAt) },
        { term: t('tried'), value: sentAt ? null : instant(triedAt) },
        { term: t('tries'), value: tries > 1 ? String(tries) : null },
        { term: t('reason'), value: lastError },
        {
          term: 'Message-ID',
          value: messageId && <code className="[overflow-wrap:anywhere]">{messageId}</code>,
        },
      ]}
    />
  )
}
