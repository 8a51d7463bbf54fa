import type { Role } from '../access/roles'

/** What a council asks of those who sign in with a password. */
type Rules = { adminsNeedFactor: boolean; everyoneNeedsFactor: boolean }

export const asksFactor = (role: Role, rules: Rules | null): boolean =>
  rules !== null && (rules.everyoneNeedsFactor || (role === 'admin' && rules.adminsNeedFactor))
