import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../i18n/languages'
import { NAMESPACES } from '../../i18n/namespaces'
import { candidateVerdict, undoVerdict } from '../candidates/lifecycle'
import { extensionVerdict, MOVES, type Move, moveVerdict, STATES } from '../commitments/lifecycle'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8')
const messages = (language: string, namespace: string) =>
  JSON.parse(read(`messages/${language}/${namespace}.json`))

const sources = readdirSync(`${ROOT}lib`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.includes('.test.') && !path.includes('generated'))
  .map((path) => ({ path, text: read(`lib/${path}`) }))

const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] as string)

/** Codes a refusal is made with: its own, and those it puts beside fields. */
function thrownIn(text: string): string[] {
  // A field's name that is worked out (`[file ? 'file' : 'pasted']: ...`) is no code.
  const plain = text.replaceAll(/\[[^\]\n]*\]:/g, 'field:')
  const made = matches(plain, /new (?:Invalid|Forbidden|NotFound|Conflict|NotAllowedInState)\(([^)]*)\)/g)
  const beside = matches(plain, /(?:field|[a-zA-Z]+Id): '([a-z]+_[a-z_]+)'/g)
  return [...made.flatMap((inside) => matches(inside, /(?:^\s*|: )'([a-z_]+)'/g)), ...beside]
}

/** Codes a form's schema answers with: the last argument of a check, or its `message`. */
function saidIn(text: string): string[] {
  const required = matches(text, /required(?:Text|Day)\('([a-z_]+)'/g)
  const last = matches(text, /(?:, |\w\()'([a-z]+_[a-z_]+)'\)/g)
  return [...required, ...last, ...matches(text, /message: '([a-z_]+)'/g)]
}

function verdictReasons(): string[] {
  const moves = Object.keys(MOVES) as Move[]
  const verdicts = [
    ...STATES.flatMap((state) => moves.map((move) => moveVerdict(state, move))),
    ...STATES.map(extensionVerdict),
    candidateVerdict('accepted', 'accept'),
    candidateVerdict('proposed', 'undo'),
    ...['published', 'assigned', 'moved'].map((what) =>
      undoVerdict({ published: false, assigned: false, moved: false, merged: 0, related: 0, [what]: true }),
    ),
    undoVerdict({ published: false, assigned: false, moved: false, merged: 1, related: 0 }),
    undoVerdict({ published: false, assigned: false, moved: false, merged: 0, related: 1 }),
  ]
  return verdicts.flatMap((verdict) => (verdict.ok ? [] : [verdict.reason]))
}

const readingCodes = () => {
  const table = /const MESSAGES = \{([\s\S]*?)\n\}/.exec(read('lib/reading/reading-error.ts'))?.[1] ?? ''
  return matches(table, /^ {2}([a-z_]+):/gm).map((code) => `reading_${code}`)
}

const schemas = sources.filter(({ text }) => /from 'zod'/.test(text) && /z\.object\(/.test(text))
const CODES = new Set([
  'fault',
  'check_fields',
  ...sources.flatMap(({ text }) => thrownIn(text)),
  ...schemas.flatMap(({ text }) => saidIn(text)),
  ...verdictReasons(),
  ...readingCodes(),
])

describe('the words of errors', () => {
  it('looks in the right places: one code of every kind is among those found', () => {
    const known = ['stale_form', 'not_yours', 'evidence_missing', 'already_proposed', 'reading_scanned']
    for (const code of [...known, 'window_order', 'resume_date_past', 'undo_merged'])
      expect(CODES).toContain(code)
    expect(CODES.size).toBeGreaterThan(60)
  })

  it.each(LANGUAGES)('has words for every code in %s', (language) => {
    const words = messages(language, 'errors')
    expect([...CODES].filter((code) => typeof words[code] !== 'string')).toEqual([])
  })

  it.each(LANGUAGES)('can be said in %s with what a refusal carries', (language) => {
    const broken: unknown[] = []
    const words = messages(language, 'errors')
    const t = createTranslator({ locale: language, messages: words, onError: (error) => broken.push(error) })
    const said = Object.keys(words).map((code) =>
      t(code, { minutes: 15, most: 30, ratio: 3.1, number: 'T2026-0042', count: 3, scope: 'x' }),
    )
    expect(broken).toEqual([])
    expect(said.filter((sentence) => !/[.]$/.test(sentence))).toEqual([])
  })
})

const keysOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}${key}/`))
    : [path]

describe('both languages', () => {
  it.each(NAMESPACES)('say the same things in %s', (namespace) => {
    const [dutch, english] = LANGUAGES.map((language) => keysOf(messages(language, namespace)).sort())
    expect(english).toEqual(dutch)
  })
})
