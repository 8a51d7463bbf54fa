import { z } from 'zod'
import { LANGUAGES } from '../../i18n/languages'
import { ROLES } from '../access/roles'
import { flag, optionalId, requiredText, versionSchema } from '../commitments/schema'
import { ownProof } from './proof-schema'

/** What the forms of this room may hold. Messages are codes of messages/<language>/errors.json. */

const COMMITTEE_FIELD = 'committee_'

/** A form holds one value per name, so every committee has a checkbox of its own. */
export const committeeField = (committeeId: string) => `${COMMITTEE_FIELD}${committeeId}`

/** Gathers the ticked committees into `committeeIds`, and an empty password into none. */
function gathered(input: unknown) {
  const fields = Object.entries((input ?? {}) as Record<string, unknown>)
  const ticked = fields.filter(([name, value]) => name.startsWith(COMMITTEE_FIELD) && value === 'on')
  return {
    ...Object.fromEntries(
      fields.map(([name, value]) => [name, name === 'password' && !value ? null : value]),
    ),
    committeeIds: ticked.map(([name]) => name.slice(COMMITTEE_FIELD.length)),
  }
}

const email = z.preprocess(
  (value) => (typeof value === 'string' ? value.trim().toLowerCase() : value),
  z.email('no_email').max(320, 'too_long'),
)
const password = z.string('password_short').min(12, 'password_short').max(200, 'too_long')
const name = requiredText('name_missing', 100)
const role = z.enum(ROLES, 'choose_again')
const committeeIds = z.array(z.uuid('choose_again'))
const accountId = z.uuid('choose_again')
/** The language of the page, and so of the letter it asks for. */
const language = z.enum(LANGUAGES).catch(LANGUAGES[0])
const token = z.string('link_over').max(200, 'link_over')

export const newAccountInput = z.object({ email, name, role, password: password.nullable() })
export const newAccountForm = z.preprocess(
  gathered,
  newAccountInput.extend({ committeeIds, partyId: optionalId, invite: flag, language, ...ownProof }),
)
export const amendAccountInput = z.preprocess(
  gathered,
  z.object({
    ...{ accountId, version: versionSchema, name, role, committeeIds, partyId: optionalId },
    ...ownProof,
  }),
)
export const accountInput = z.object({ accountId })
export const setPasswordInput = z.object({ accountId, password, ...ownProof })
export const resetFactorInput = z.object({ accountId, ...ownProof })

/** `account:ID`, or `holder:NAME` for who held an office; and a tick, since it cannot be undone. */
export const withdrawNameInput = z.object({
  who: z.string('choose_again').transform((text, context) => {
    const [, kind, rest = ''] = /^(account|holder):(.+)$/s.exec(text) ?? []
    if (kind === 'holder') return { accountId: null, holder: rest }
    if (kind === 'account' && z.uuid().safeParse(rest).success) return { accountId: rest, holder: '' }
    context.addIssue({ code: 'custom', message: 'choose_again' })
    return z.NEVER
  }),
  sure: z.literal('on', 'not_sure'),
})
export const changePasswordInput = z.object({ ...ownProof, password })
export const sendLinkInput = z.object({ accountId, language })
export const askResetInput = z.object({ email, language })
export const choosePasswordInput = z.object({ token, password })
export const setUpInput = z.object({
  token,
  councilName: requiredText('council_name_missing', 100),
  name,
  email,
  password,
})
