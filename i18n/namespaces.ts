/** One JSON file per name and language: messages/<language>/<name>.json. */
export const NAMESPACES = [
  'shell',
  'ui',
  'states',
  'errors',
  'home',
  'timeline',
  'go',
  'accessibility',
  'house-style',
  'register',
  'commitment',
  'documents',
  'feeds',
  'imports',
  'sheets',
  'review',
  'desk',
  'committees',
  'portfolios',
  'figures',
  'help',
  'sign-in',
  'account',
  'history',
  'relations',
  'say',
  'admin',
  'views',
  'bulk',
  'mail',
  'redaction',
  'privacy',
] as const
export type Namespace = (typeof NAMESPACES)[number]

/** What parts that run in the browser may say. Everything else stays on the server. */
export const BROWSER_NAMESPACES: readonly Namespace[] = ['shell', 'ui', 'states', 'review']
