import { describe, expect, it } from 'vitest'
import { hasWord, isDigitAt, isLetterAt, isLowerAt, isNumberAt, isUpperAt } from './letters'

const TESTS = { isDigitAt, isLetterAt, isLowerAt, isNumberAt, isUpperAt }
const said = (character: string) =>
  Object.entries(TESTS)
    .filter(([, test]) => test(character, 0))
    .map(([name]) => name)

describe('letters', () => {
  it.each([
    ['a', ['isLetterAt', 'isLowerAt']],
    ['Z', ['isLetterAt', 'isUpperAt']],
    ['é', ['isLetterAt', 'isLowerAt']],
    ['É', ['isLetterAt', 'isUpperAt']],
    ['7', ['isDigitAt', 'isNumberAt']],
    ['½', ['isNumberAt']],
    ['\u{1d400}', ['isLetterAt', 'isUpperAt']],
    ['.', []],
    ['', []],
  ])('%j is %j', (character, expected) => {
    expect(said(character)).toEqual(expected)
  })

  it.each([
    ['12 a 3', false],
    ['1 de', true],
    ['– é 4', false],
    ['\u{1d400}\u{1d401}', true],
  ])('%j has a word: %s', (text, expected) => {
    expect(hasWord(text, 0, text.length)).toBe(expected)
  })
})
