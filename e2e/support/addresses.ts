import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const NOBODY = '00000000-0000-4000-8000-000000000000'

/** Something for each place in an address that names a thing. */
const NAMES: Record<string, string> = { number: 'T2026-0001', id: NOBODY, body: 'committees' }

/** The files of `app/` that answer to an address. */
function answering(): string[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  return files.filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file))
}

/** Every address the pages and routes in `app/` answer to, read from the folders, so that none is forgotten. */
export const allAddresses = (): string[] => answering().map(addressOf)

/** Those that are told what stands behind the question mark: every route, and a page that asks for it by its name. */
export function addressesThatAreAsked(): Set<string> {
  const isTold = (file: string) =>
    /route\.tsx?$/.test(file) || readFileSync(path.join('app', file), 'utf8').includes('searchParams')
  return new Set(answering().filter(isTold).map(addressOf))
}

/** The address of a page or route, from its file below `app/`. */
export const addressOf = (file: string) =>
  `/${file.replace(/\/?(page|route)\.tsx?$/, '')}`.replaceAll(/\[(\.{3})?(\w+)\]/g, named)

const named = (_place: string, rest: string | undefined, name: string) =>
  rest ? 'session' : (NAMES[name] ?? 'iets')
