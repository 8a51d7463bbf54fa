import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { STATES } from '../commitments/lifecycle'
import { KINDS, STRENGTHS } from '../commitments/schema'
import { COLUMNS } from './columns'
import { codeOf, wordOf } from './words'

const said = (language: string) =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../messages/${language}/states.json`, import.meta.url)), 'utf8'),
  )

describe.each(['nl', 'en'] as const)('the words of a sheet in %s', (language) => {
  it('are those of the pages', () => {
    const { kind, strength, commitment } = said(language)
    for (const code of KINDS) expect(wordOf('kind', code, language)).toBe(kind[code])
    for (const code of STRENGTHS) expect(wordOf('strength', code, language)).toBe(strength[code])
    for (const code of STATES) expect(wordOf('state', code, language)).toBe(commitment[code])
  })

  it('mean what they were written for', () => {
    for (const code of KINDS) expect(codeOf('kind', wordOf('kind', code, language))).toBe(code)
    for (const code of STRENGTHS) expect(codeOf('strength', wordOf('strength', code, language))).toBe(code)
    for (const code of STATES)
      expect(codeOf('state', ` ${wordOf('state', code, language).toUpperCase()}`)).toBe(code)
    for (const code of ['true', 'false']) expect(codeOf('flag', wordOf('flag', code, language))).toBe(code)
  })
})

it('no header means two columns', () => {
  const names = COLUMNS.flatMap(({ nl, en, also }) => [
    ...new Set([nl.toLowerCase(), en.toLowerCase(), ...also]),
  ])
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
