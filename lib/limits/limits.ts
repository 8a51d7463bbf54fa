/** How often something may be tried. `within` is in seconds; the count starts anew when it has passed. */
export type Limit = { tries: number; within: number }

const MINUTE = 60
const QUARTER = 15 * MINUTE
const HOUR = 60 * MINUTE

/** Each limit with what it is counted by. Wide enough for people, too narrow for a machine that guesses. */
export const LIMITS = {
  /** Failed sign-ins for one e-mail address, whether or not there is such an account. */
  'sign_in.address': { tries: 10, within: QUARTER },
  /** Failed sign-ins from one network address: one guess at many accounts. An office shares an address. */
  'sign_in.network': { tries: 100, within: QUARTER },
  /** Wrong codes of one account's second factor: six digits are few. */
  'second_factor.account': { tries: 10, within: QUARTER },
  /** Wrong passwords given to change one's own door, by account: a borrowed browser must not guess it. */
  'own_password.account': { tries: 10, within: QUARTER },
  /** Links for a new password to one address, whether or not there is such an account. */
  'reset.address': { tries: 4, within: HOUR },
  /** Links for a new password asked from one network address. */
  'reset.network': { tries: 40, within: HOUR },
  /** Documents taken in by one account: each one costs a worker up to 20 seconds. */
  'document.upload': { tries: 120, within: HOUR },
  /** Requests of programs, by token or network address. */
  api: { tries: 6000, within: HOUR },
  /** Files made of the register, by one account or network address: each reads the whole of a view. */
  export: { tries: 240, within: HOUR },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof LIMITS
