import { createTranslator } from 'next-intl'
import { isLanguage, type Language } from '../../i18n/languages'
import english from '../../messages/en/door-mail.json'
import dutch from '../../messages/nl/door-mail.json'
import type { Tx } from '../db/client'
import { env } from '../env'
import { formatInstant } from '../format'
import { compose } from '../mail/compose'
import { queueMail } from '../mail/queue-mail'
import { DEFAULTS } from '../settings/queries'

/** What becomes of someone's door and may not have been them. */
export const WARNINGS = [
  'password_set',
  'factor_set',
  'factor_removed',
  'recovery_code_used',
  'linked',
] as const
export type Warning = (typeof WARNINGS)[number]

export type Owner = { id: string; name: string; email: string; mailLanguage: string }

const WORDS: Record<Language, typeof dutch> = { nl: dutch, en: english }

/**
 * Tells someone that the way they sign in has changed, in the transaction of that change: whoever did it behind their
 * back is noticed. It is no notice that one can switch off.
 */
export async function warnOwner(tx: Tx, owner: Owner, warning: Warning, at: Date): Promise<void> {
  const { id: accountId, name, email: to, mailLanguage } = owner
  const language = isLanguage(mailLanguage) ? mailLanguage : 'nl'
  const t = createTranslator({ locale: language, messages: WORDS[language] })
  const { councilName } = (await tx.settings.findUnique({ where: { id: 1 } })) ?? DEFAULTS
  const letter = compose({
    language,
    subject: t('warning.subject', { councilName }),
    blocks: [
      t('greeting', { name }),
      t(`warning.${warning}`, { councilName, when: formatInstant(at, language) }),
      t('warning.not_you'),
      { href: new URL('/account', env().NEXTAUTH_URL).toString(), words: t('warning.account') },
      { href: new URL('/password/forgotten', env().NEXTAUTH_URL).toString(), words: t('warning.forgotten') },
    ],
  })
  await queueMail(tx, { ...letter, kind: 'account_notice', to, accountId }, at)
}
