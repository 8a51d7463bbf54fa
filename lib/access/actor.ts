import type { Role } from './roles'

/** Someone signed in: what verbs and policy need to know, and no more. */
export type Account = { kind: 'account'; id: string; name: string; role: Role }
export type Visitor = { kind: 'visitor' }

/** Whoever asks. */
export type Actor = Visitor | Account

export const VISITOR: Visitor = { kind: 'visitor' }
