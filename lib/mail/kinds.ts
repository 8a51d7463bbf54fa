import { NOTICE_KINDS } from '../notices/kinds'

/** Everything mail is sent for: what the outbox is sorted by. `mail.kind` in messages/<language>/mail.json names each. */
export const MAIL_KINDS = [
  'invitation',
  'password_reset',
  'account_notice',
  'webhook_paused',
  'reminder_letter',
  ...NOTICE_KINDS,
] as const
export type MailKind = (typeof MAIL_KINDS)[number]

export const MAIL_STATES = ['waiting', 'sent', 'failed', 'kept'] as const
export type MailState = (typeof MAIL_STATES)[number]
