import { z } from 'zod'
import { LANGUAGES } from '../../i18n/languages'
import { NOTICE_KINDS } from './kinds'

/** One box per kind, under its name; an unticked box sends nothing. */
export const mailChoiceInput = z
  .looseObject({ mailLanguage: z.enum(LANGUAGES, 'choose_again') })
  .transform(({ mailLanguage, ...boxes }) => ({
    mailLanguage,
    on: NOTICE_KINDS.filter((kind) => boxes[kind] === 'on'),
  }))

export const unsubscribeInput = z.object({ token: z.string('stale_form').max(300, 'stale_form') })
