import { createTranslator } from 'next-intl'
import type { Language } from '../../i18n/languages'
import english from '../../messages/en/door-mail.json'
import dutch from '../../messages/nl/door-mail.json'
import { env } from '../env'
import { type Composed, compose } from '../mail/compose'

/** Letters with a link that opens a door. They say who asked for them, and what to do where that was not you. */

const WORDS: Record<Language, typeof dutch> = { nl: dutch, en: english }

type Addressee = { name: string; token: string; councilName: string }

const linkTo = (token: string) =>
  new URL(`/password/new?token=${encodeURIComponent(token)}`, env().NEXTAUTH_URL).toString()

function letter(
  kind: 'invitation' | 'reset',
  language: Language,
  addressee: Addressee,
  by: string,
): Composed {
  const t = createTranslator({ locale: language, messages: WORDS[language] })
  const { name, token, councilName } = addressee
  return compose({
    language,
    subject: t(`${kind}.subject`, { councilName }),
    blocks: [
      t('greeting', { name }),
      t(`${kind}.text`, { councilName, by }),
      { href: linkTo(token), words: t(`${kind}.link`) },
      t(`${kind}.how_long`),
      t(`${kind}.not_you`),
    ],
  })
}

/** @param by the admin who invites */
export const invitationLetter = (language: Language, addressee: Addressee, by: string) =>
  letter('invitation', language, addressee, by)

/** @param by the admin who sends it; `none` where its owner asked for it */
export const resetLetter = (language: Language, addressee: Addressee, by = 'none') =>
  letter('reset', language, addressee, by)
