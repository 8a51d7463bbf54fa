import { signed } from '../access/secrets'
import { log } from './log'

/**
 * What the log tells of the doors: docs/security/inventory.md says what each means and what it is for. Accounts are told
 * by their id; whoever has none, by a digest that only this server can reckon.
 */
export const SECURITY_EVENTS = [
  'session.opened',
  'session.ended',
  'sign_in.failed',
  'second_step.failed',
  'own_password.failed',
  'act.refused',
  'origin.refused',
  'token.refused',
  'limit.reached',
] as const
export type SecurityEvent = (typeof SECURITY_EVENTS)[number]

type Facts = {
  /** Id of the account it happened to, or of whoever asked. */
  account?: string
  /** Told by `pseudonym`. */
  address?: string
  network?: string
  /** What was refused, or which limit was reached. */
  code?: string
}

const LENGTH = 22 // signs of base64url: 128 bits and a little

/** Stands for an address in the log: the same one for the same address, and nothing to anyone without our secret. */
export const pseudonym = (address: string): string => signed(`log:${address}`).slice(0, LENGTH)

/** One line; who asks for what is in the request's own line, under the same id. */
export function tellSecurity(event: SecurityEvent, facts: Facts = {}) {
  log().info({ security: event, ...facts }, 'security')
}
