import type { Door } from '../../lib/access/doors'
import { COMMITMENT_CASES } from './cases/commitments'
import { COUNCIL_CASES } from './cases/council'
import { DOCUMENT_CASES } from './cases/documents'
import { IN_OUT_CASES } from './cases/in-out'
import { MAIL_CASES } from './cases/mail'
import { OPEN_CASES } from './cases/open-doors'
import { OWN_ACCOUNT_CASES } from './cases/own-account'
import { PEOPLE_CASES } from './cases/people'
import { REMINDER_CASES } from './cases/reminders'
import type { Case } from './matrix'

/** How to knock at each door; one that is missing is a type error. */
export const CASES: Record<Door, Case> = {
  ...COMMITMENT_CASES,
  ...COUNCIL_CASES,
  ...DOCUMENT_CASES,
  ...MAIL_CASES,
  ...IN_OUT_CASES,
  ...REMINDER_CASES,
  ...OPEN_CASES,
  ...OWN_ACCOUNT_CASES,
  ...PEOPLE_CASES,
}
