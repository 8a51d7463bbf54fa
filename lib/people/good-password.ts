import { dictionary } from '@zxcvbn-ts/language-common'
import { Invalid } from '../errors'
import { councilSettings } from '../settings/queries'

/**
 * Length decides (lib/people/schema.ts); this only refuses what a guesser tries first: 49,000 passwords that leaked,
 * those with something tacked on, repetitions, and the person's own names. The list is read at first use, and only
 * ever on the server.
 */

let common: ReadonlySet<string> | undefined
const isCommon = (word: string) => {
  common ??= new Set(dictionary['passwords-common'])
  return common.has(word)
}

/** Fewer letters than this are in the list by accident. */
const SHORTEST_BASE = 5
const LOOK_ALIKE: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
}

/** Without what people tack on to a word to make it pass: digits and signs around it. */
const bared = (word: string) => word.replace(/^[^a-z]+|[^a-z]+$/g, '')
const unmasked = (word: string) => [...word].map((sign) => LOOK_ALIKE[sign] ?? sign).join('')
const isBase = (word: string) => word.length >= SHORTEST_BASE && isCommon(word)

function isWorn(password: string): boolean {
  if (isCommon(password)) return true
  return [bared(password), bared(unmasked(password)), unmasked(bared(password))].some(isBase)
}

/** One part over and over, or a row that counts on: `abcabcabcabc`, `123456789012`. */
function isPattern(password: string): boolean {
  if (/^(.{1,6}?)\1+.?$/s.test(password)) return true
  const steps = [...password].slice(1).map((sign, index) => sign.charCodeAt(0) - password.charCodeAt(index))
  return [1, -1].some((step) => steps.filter((each) => each === step).length >= steps.length - 2)
}

/** Words of this place and its work, which a guesser tries as well; the council's own name comes with them. */
export const CONTEXT_WORDS = [
  ...['gestand', 'toezeggingen', 'toezegging', 'register', 'gemeenteraad', 'gemeente', 'raad', 'raadslid'],
  ...['griffie', 'griffier', 'college', 'wethouder', 'burgemeester', 'commissie', 'beheer', 'beheerder'],
  ...['welkom', 'commitment', 'council', 'municipality', 'admin', 'welcome'],
]

/** Whether nothing much is left when the person's own words, and those of this place, are taken out. */
function isAboutOneself(password: string, words: string[]): boolean {
  const own = words
    .flatMap((word) => word.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 2)
    .sort((a, b) => b.length - a.length) // else "raad" would tear "raadslid" apart
  const left = own.reduce((rest, word) => rest.replaceAll(word, ''), password)
  return left !== password && left.replace(/[^\p{L}]/gu, '').length < 4
}

/** Why a password that is long enough is no good; null where it is. @param about names and addresses of its owner and council */
export function passwordFault(password: string, about: string[]): string | null {
  const plain = password.toLowerCase()
  if (isWorn(plain)) return 'password_common'
  if (isPattern(plain)) return 'password_repeats'
  return isAboutOneself(plain, [...about, ...CONTEXT_WORDS]) ? 'password_about_you' : null
}

/** @param councilName where it is not the one that is set yet. @throws Invalid at `password` */
export async function requireGoodPassword(
  password: string,
  { name, email }: { name: string; email: string },
  councilName?: string,
): Promise<void> {
  const council = councilName ?? (await councilSettings()).councilName
  const fault = passwordFault(password, [name, email, council])
  if (fault) throw new Invalid('check_fields', { password: fault })
}
