import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { NAMESPACES } from '@/i18n/namespaces'

type Words = { [key: string]: string | Words }

const folder = new URL('../../messages/', import.meta.url)
const read = (language: string, name: string): Words =>
  JSON.parse(readFileSync(new URL(`${language}/${name}.json`, folder), 'utf8'))

function flat(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  )
}

/** What a sentence is filled in with. A brace inside a name's own braces opens one of its branches: words again. */
function blanks(sentence: string): string[] {
  const names = new Set<string>()
  let depth = 0
  for (const { 0: brace, index } of sentence.matchAll(/[{}]/g)) {
    if (brace === '{' && depth % 2 === 0) names.add(wordAt(sentence, index + 1))
    depth += brace === '{' ? 1 : -1
  }
  expect([sentence, depth]).toEqual([sentence, 0])
  return [...names].sort()
}

const wordAt = (sentence: string, index: number) => sentence.slice(index).match(/^\s*(\w+)/)?.[1] ?? ''

test('blanks are names, not the words of a branch', () => {
  expect(
    blanks(
      '{n, plural, one {# dag} other {{n} dagen voor {who}}} door {who, select, none {niemand} other {x}}',
    ),
  ).toEqual(['n', 'who'])
})

test('every namespace has a file in every language, and no file is left out', () => {
  for (const language of ['nl', 'en'])
    expect(readdirSync(new URL(language, folder)).sort()).toEqual(
      NAMESPACES.map((name) => `${name}.json`).sort(),
    )
})

describe.each([...NAMESPACES])('%s', (name) => {
  const dutch = flat(read('nl', name))
  const english = new Map(flat(read('en', name)))

  test('says the same things in both languages', () => {
    expect([...english.keys()].sort()).toEqual(dutch.map(([key]) => key).sort())
  })

  test('fills in the same names, and says nothing empty', () => {
    for (const [key, sentence] of dutch) {
      expect([key, blanks(english.get(key) ?? '')]).toEqual([key, blanks(sentence)])
      expect([key, sentence.trim(), english.get(key)?.trim()]).not.toContain('')
    }
  })
})

/** A word alone may be the same in both languages (logo, status, privacy); a sentence is not. */
const NAMES = /^(gestand|document|open|source|eupl-1\.2|.{1,3})$/i
const wordsOf = (sentence: string) => sentence.replaceAll(/\{\w+\}/g, ' ').match(/\p{L}[\p{L}\d.-]*/gu) ?? []

test.each([...NAMESPACES])('%s leaves no sentence untranslated', (name) => {
  const english = new Map(flat(read('en', name)))
  const same = flat(read('nl', name)).filter(([key, sentence]) => english.get(key) === sentence)
  const telling = (sentence: string) => wordsOf(sentence).filter((word) => !NAMES.test(word))
  expect(same.filter(([, sentence]) => telling(sentence).length > 1)).toEqual([])
})

/** What residents read. The longest sentence they get, and words that only officials use. */
const PUBLIC = [
  ...[
    'home',
    'register',
    'commitment',
    'documents',
    'committees',
    'portfolios',
    'figures',
    'help',
    'sign-in',
  ],
  ...['states', 'shell', 'timeline', 'accessibility', 'relations', 'say', 'go'],
] as const
const LONGEST = 22 // words
const OFFICIAL =
  /\b(middels|derhalve|conform|inzake|teneinde|indien|alsmede|reeds|tevens|desbetreffende|dient te|ten behoeve van|omtrent|ingevolge|krachtens|onderhavige?|geschiedt|met betrekking tot|naar aanleiding van)\b/i

test.each(PUBLIC)('%s is said in short sentences and plain words', (name) => {
  const sentences = flat(read('nl', name)).flatMap(([, text]) => {
    const plain = text.replaceAll(/\{\w+\}/g, 'iets')
    return plain.includes('{') ? [] : plain.split(/(?<=[.!?|])\s*/)
  })
  expect(sentences.filter((sentence) => sentence.split(/\s+/).length > LONGEST)).toEqual([])
  expect(sentences.filter((sentence) => OFFICIAL.test(sentence))).toEqual([])
})
