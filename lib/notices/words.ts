import { createTranslator } from 'next-intl'
import { isLanguage, type Language } from '../../i18n/languages'
import en from '../../messages/en/letters.json'
import enMail from '../../messages/en/mail.json'
import nl from '../../messages/nl/letters.json'
import nlMail from '../../messages/nl/mail.json'
import { env } from '../env'
import type { NoticeKind } from './kinds'

const LETTERS: Record<Language, typeof nl> = { nl, en }

/** The words mail is written in. Mail is written where no request is, in the language of whoever gets it. */
export const lettersIn = (locale: Language) =>
  createTranslator({ locale, messages: { letters: LETTERS[locale] }, namespace: 'letters' })

/** What a kind of mail is called. */
export const kindIn = (language: Language, kind: NoticeKind): string =>
  (language === 'nl' ? nlMail : enMail).kind[kind]

export type Letters = ReturnType<typeof lettersIn>

export const languageOf = (text: string): Language => (isLanguage(text) ? text : 'nl')

/** The whole address of a page of ours, as mail needs it. */
export const address = (path: string): string => new URL(path, env().NEXTAUTH_URL).toString()
