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
