import { db } from '../../../lib/db/client'
import type { Case } from '../matrix'

const WORDS = {
  to: 'iemand@gestand.example',
  language: 'nl',
  subject: 'Onderwerp',
  text: 'Inhoud',
  html: 'Inhoud',
}

export const MAIL_CASES = {
  'app/admin/mail/actions.ts#sendAgainAction': {
    prepare: async () => {
      const { id } = await db().mail.create({ data: { ...WORDS, kind: 'account_notice', state: 'failed' } })
      return { form: { id } }
    },
  },
} as const satisfies Record<string, Case>
