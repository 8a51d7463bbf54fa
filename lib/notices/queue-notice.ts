import type { Tx } from '../db/client'
import { type Block, compose } from '../mail/compose'
import { queueMail } from '../mail/queue-mail'
import type { Audience, NoticeKind } from './kinds'
import type { Person } from './person'
import { unsubscribeToken } from './unsubscribe-token'
import { address, kindIn, type Letters, languageOf, lettersIn } from './words'

type Notice = {
  kind: NoticeKind
  person: Person
  because: Audience
  /** Told once under this name. */
  key?: string
  write: (t: Letters) => { subject: string; blocks: Block[] }
}

/** Writes a notice in the person's language, with the ways to end it, into the outbox. */
export function queueNotice(tx: Tx, { kind, person, because, key, write }: Notice, at: Date) {
  const language = languageOf(person.mailLanguage)
  const t = lettersIn(language)
  const token = unsubscribeToken({ accountId: person.id, kind })
  const { subject, blocks } = write(t)
  const footer = [
    t('because', { why: t(`why.${because}`) }),
    { href: address(`/unsubscribe/${token}`), words: t('stop', { kind: kindIn(language, kind) }) },
    { href: address('/desk/mail'), words: t('choose') },
  ]
  const letter = compose({
    language,
    subject,
    blocks: [t('greeting', { name: person.name }), ...blocks],
    footer,
  })
  const unsubscribe = address(`/unsubscribe/${token}/now`)
  return queueMail(tx, { ...letter, kind, to: person.email, accountId: person.id, key, unsubscribe }, at)
}
