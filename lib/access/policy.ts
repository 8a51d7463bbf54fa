import { Forbidden } from '../errors'
import type { Account, Actor } from './actor'
import type { Role } from './roles'

/**
 * Who may do what: a closed list. `everyone` includes visitors; `own` is the assignee of the commitment,
 * whatever role that account has.
 */
type Rule = { roles: readonly Role[]; everyone?: true; own?: true }

const ALL = ['member', 'staff', 'admin'] as const
const OFFICE = ['staff', 'admin'] as const
const ADMIN = ['admin'] as const

export const POLICY = {
  'register.read': { roles: ALL, everyone: true },
  'commitment.read_confidential': { roles: OFFICE, own: true },
  'commitment.read_unpublished': { roles: OFFICE, own: true },
  'document.read_unpublished': { roles: OFFICE },
  'desk.read': { roles: ALL },
  /** Signing in and out, and what a link from a mail opens: the password or the link is the key. */
  'door.enter': { roles: ALL, everyone: true },
  /** One's own sessions, password and second factor. */
  'account.own': { roles: ALL },
  'commitment.follow': { roles: ALL },
  'mail.choose': { roles: ALL },
  'mail.unsubscribe': { roles: ALL, everyone: true },
  'view.save': { roles: ALL },
  'commitment.say': { roles: ALL },
  'feed.link': { roles: ALL },
  'register.import': { roles: OFFICE },
  'commitment.start': { roles: OFFICE, own: true },
  'commitment.report_progress': { roles: OFFICE, own: true },
  'commitment.propose_settlement': { roles: OFFICE, own: true },
  'commitment.request_extension': { roles: OFFICE, own: true },
  'document.upload': { roles: OFFICE },
  'document.amend': { roles: OFFICE },
  'document.publish': { roles: OFFICE },
  'document.redact': { roles: OFFICE },
  'document.read_original': { roles: OFFICE },
  'candidate.review': { roles: OFFICE },
  'commitment.register': { roles: OFFICE },
  'commitment.amend': { roles: OFFICE },
  'commitment.relate': { roles: OFFICE },
  'commitment.publish': { roles: OFFICE },
  'commitment.decide_extension': { roles: OFFICE },
  'commitment.record_decision': { roles: OFFICE },
  'commitment.hold': { roles: OFFICE },
  'commitment.set_department': { roles: OFFICE },
  'commitment.assign': { roles: ADMIN },
  'commitment.reopen': { roles: ADMIN },
  'people.manage': { roles: ADMIN },
  'api.manage': { roles: ADMIN },
  'reminder.send': { roles: OFFICE },
  'reminder.answer': { roles: ALL, everyone: true },
  'mail.manage': { roles: ADMIN },
  'council.manage': { roles: ADMIN },
  'archive.export': { roles: ADMIN },
} as const satisfies Record<string, Rule>

export type Act = keyof typeof POLICY

/** What an act is about, as far as the policy cares. */
export type Subject = { assigneeId: string | null }

/**
 * May this actor do this?
 * @throws Error for an act that is not in the table: a page asking for a right nobody defined is a fault.
 */
export function may(actor: Actor, act: Act, subject?: Subject): boolean {
  const rule: Rule | undefined = POLICY[act]
  if (!rule) throw new Error(`unknown act: ${act}`)
  if (rule.everyone) return true
  if (actor.kind === 'visitor') return false
  if (rule.roles.includes(actor.role)) return true
  return rule.own === true && subject?.assigneeId === actor.id
}

/**
 * Narrows to a signed-in account that may do this.
 * @throws Forbidden `sign_in_first` for a visitor, `not_yours` for an account without the right.
 */
export function requireMay(actor: Actor, act: Act, subject?: Subject): Account {
  if (actor.kind === 'visitor') throw new Forbidden('sign_in_first')
  if (!may(actor, act, subject)) throw new Forbidden('not_yours')
  return actor
}
