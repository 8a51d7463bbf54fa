import { readdirSync } from 'node:fs'

const NOBODY = '00000000-0000-4000-8000-000000000000'

/** Something for each place in an address that names a thing. */
const NAMES: Record<string, string> = { number: 'T2026-0001', id: NOBODY, body: 'committees' }

/** Every address the pages and routes in `app/` answer to, read from the folders, so that none is forgotten. */
export function allAddresses(): string[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  const answering = files.filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file))
  return answering.map(addressOf)
}

/** The address of a page or route, from its file below `app/`. */
export const addressOf = (file: string) =>
  `/${file.replace(/\/?(page|route)\.tsx?$/, '')}`.replaceAll(/\[(\.{3})?(\w+)\]/g, named)

const named = (_place: string, rest: string | undefined, name: string) =>
  rest ? 'session' : (NAMES[name] ?? 'iets')
