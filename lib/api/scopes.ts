/** What a token may open beside what is public anyway; never more than whoever made it may do. */
export const SCOPES = ['read:register', 'write:documents', 'write:candidates'] as const
export type Scope = (typeof SCOPES)[number]

export const isScope = (word: string): word is Scope => (SCOPES as readonly string[]).includes(word)
