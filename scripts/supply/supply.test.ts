import { describe, expect, it } from 'vitest'
import { FLOORS, isBelow } from './floors'
import { isCompatible, licenceOf, SAID_ELSEWHERE } from './licences'
import { lockedPackages } from './locked-packages'

const packages = lockedPackages()

it('reads the whole lock file', () => {
  expect(packages.length).toBeGreaterThan(400)
  expect(packages.find(({ name }) => name === 'next')?.shipped).toBe(true)
  expect(packages.find(({ name }) => name === 'vitest')?.shipped).toBe(false)
})

describe('licences', () => {
  it('go together with EUPL-1.2, of everything that is shipped or builds it', () => {
    const questions = packages.filter((one) => !isCompatible(licenceOf(one) ?? ''))
    expect(questions.map((one) => `${one.name}@${one.version}: ${licenceOf(one)}`)).toEqual([])
  })

  it.each([
    ['MIT', true],
    ['MIT OR GPL-2.0-only', true],
    ['(MIT AND Apache-2.0)', true],
    ['MIT AND AGPL-3.0-only', false],
    ['SSPL-1.0', false],
    ['', false],
  ])('%s: %s', (expression, compatible) => {
    expect(isCompatible(expression)).toBe(compatible)
  })

  it('are named elsewhere only for packages that are here and name none', () => {
    for (const name of Object.keys(SAID_ELSEWHERE))
      expect(packages.find((one) => one.name === name)).toMatchObject({ licence: null })
  })
})

describe('floors', () => {
  it.each(FLOORS)('$name is at $floor or above ($advisory)', ({ name, floor }) => {
    const below = packages.filter((one) => one.name === name && isBelow(one.version, floor))
    expect(below).toEqual([])
  })

  it.each([
    ['1.2.3', '1.2.4', true],
    ['1.2.4', '1.2.4', false],
    ['1.10.0', '1.9.9', false],
    ['2.0.0-beta.1', '1.9.9', false],
    ['0.99.0', '1.0.0', true],
  ])('%s below %s: %s', (version, floor, below) => {
    expect(isBelow(version, floor)).toBe(below)
  })
})
