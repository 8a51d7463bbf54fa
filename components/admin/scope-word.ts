import type { Scope } from '@/lib/api/scopes'

const WORDS = {
  'read:register': 'read_register',
  'write:documents': 'write_documents',
  'write:candidates': 'write_candidates',
} as const satisfies Record<Scope, string>

/** Key of a scope's words: a colon is no part of a message's name. */
export const scopeWord = (scope: Scope) => WORDS[scope]
