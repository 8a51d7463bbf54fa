import type { LockedPackage } from './locked-packages'

/**
 * Licences that may come along with a work under EUPL-1.2: permissive ones, and those with a duty to share that the
 * EUPL's own appendix names as compatible (MPL, EPL, LGPL). Anything else is a question for a person.
 */
export const ACCEPTED = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'Unlicense',
  'CC-BY-4.0',
  'OFL-1.1',
  'MPL-2.0',
  'EPL-2.0',
  'LGPL-3.0-or-later',
] as const

/** Packages whose package.json names none, with what their LICENSE file or README says. */
export const SAID_ELSEWHERE: Record<string, string> = { 'png-js': 'MIT', 'seq-queue': 'MIT' }

const isAccepted = (name: string) => (ACCEPTED as readonly string[]).includes(name)

/** "A AND B" needs both, "A OR B" one of them; parentheses are not met with and so not read. */
export function isCompatible(expression: string): boolean {
  const parts = expression.replace(/[()]/g, '').split(/\s+OR\s+/)
  return parts.some((part) => part.split(/\s+and\s+/i).every(isAccepted))
}

export const licenceOf = ({ name, licence }: LockedPackage) => licence ?? SAID_ELSEWHERE[name] ?? null
