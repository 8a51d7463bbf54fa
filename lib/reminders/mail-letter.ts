import { randomUUID } from 'node:crypto'
import { createTranslator } from 'next-intl'
import type { z } from 'zod'
import type { Language } from '../../i18n/languages'
import en from '../../messages/en/reminders.json'
import nl from '../../messages/nl/reminders.json'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { dayOf } from '../clock'
import type { IsoDay } from '../day'
import { NotAllowedInState, NotFound } from '../errors'
import { formatDay } from '../format'
import { change } from '../history/change'
import { compose } from '../mail/compose'
import { queueMail } from '../mail/queue-mail'
import { councilSettings } from '../settings/queries'
import { letterOf } from './letter'
import { tokenOf } from './link'
import { findLetter } from './queries'
import { renderPdf } from './render-pdf'
import { lockReminder } from './renew-link'
import type { mailLetterInput } from './schema'

type Letter = NonNullable<Awaited<ReturnType<typeof findLetter>>> & { link: string }

/** What the mail itself says: as little as there is to say beside the letter, and the link. */
function wordsOf({ holder, today, link, expiresAt }: Letter, councilName: string, language: Language) {
  const messages = { reminders: language === 'nl' ? nl : en }
  const t = createTranslator({ locale: language, messages, namespace: 'reminders.mail' })
  const day = (iso: IsoDay) => formatDay(iso, language)
  return compose({
    language,
    subject: t('subject', { councilName }),
    blocks: [
      t('greeting', { holder }),
      t('text', { day: day(today) }),
      { href: link, words: t('link') },
      t('until', { day: day(dayOf(expiresAt)) }),
    ],
    footer: [t('why', { councilName })],
  })
}

/**
 * Mails a holder their letter, with the private link and the letter itself as PDF; once more where it is asked again.
 * History names the holder and not the address.
 * @throws NotAllowedInState where the link opens no more
 */
export async function mailLetter(actor: Actor, input: z.infer<typeof mailLetterInput>, at?: Date) {
  const account = requireMay(actor, 'reminder.send')
  const { id, to, language } = input
  return change(
    account,
    async (tx, at) => {
      const locked = await lockReminder(tx, id)
      const [found, { councilName }] = await Promise.all([findLetter(actor, id, at), councilSettings()])
      if (!found) throw new NotFound('no_such_reminder')
      const { link } = found
      if (!link?.endsWith(tokenOf(locked))) throw new NotAllowedInState('reminder_link_closed')
      const letter = { ...found, link }
      const pdf = await renderPdf(
        letterOf({ ...letter, expiresOn: dayOf(found.expiresAt) }, councilName, language),
      )
      const mailId = randomUUID()
      const words = wordsOf(letter, councilName, language)
      const attachments = [
        { fileName: `rappel ${found.today}.pdf`, mediaType: 'application/pdf', bytes: new Uint8Array(pdf) },
      ]
      const mail = { ...words, id: mailId, kind: 'reminder_letter' as const, to, secret: true, attachments }
      await queueMail(tx, mail, at)
      await tx.reminderMail.create({
        data: { reminderId: id, mailId, to, sentById: account.id, sentAt: at },
      })
      return {
        value: { roundId: locked.roundId },
        entry: { kind: 'reminder.mailed', about: {}, holder: locked.holder },
      }
    },
    at,
  )
}
