import { describe, expect, it } from 'vitest'
import { readDirection, readNumbers, readReferences } from './number-list'

describe('readNumbers', () => {
  it.each([
    ['8', [8]],
    ['3 en 4', [3, 4]],
    ['1, 2 & 3', [1, 2, 3]],
    ['4 t/m 6 en 9', [4, 5, 6, 9]],
    ['2-5', [2, 3, 4, 5]],
    ['1a, 1b', [1]],
    ['9 t/m 3', [9, 3]],
  ])('%s', (list, numbers) => {
    expect(readNumbers(list)).toEqual(numbers)
  })
})

describe('readReferences', () => {
  it('reads every mention once, over line ends', () => {
    expect(
      readReferences('Zie antwoord vraag 8 en 9. Zoals bij vraag\n8 staat, en vragen 11 t/m 13.'),
    ).toEqual([8, 9, 11, 12, 13])
  })

  it('reads over more blanks than a page has', () => {
    expect(readReferences(`Zie de beantwoording${' '.repeat(5_000)}onder${'\n'.repeat(900)}4 en 5.`)).toEqual(
      [4, 5],
    )
  })

  it('reads a list to its end, however long', () => {
    const numbers = Array.from({ length: 41 }, (_, index) => index + 1)
    expect(readReferences(`Zie vraag ${numbers.join(',\n ')}. Daar staat meer.`)).toEqual(numbers)
  })

  it('reads no number that is no question', () => {
    expect(readReferences('De vraag is of 12 scholen meedoen; het antwoord kost 3 weken.')).toEqual([])
  })
})

describe('readDirection', () => {
  it.each([
    ['Zie hiervoor.', 'back'],
    ['Dat klopt. Zie ook het antwoord op de\n  vorige vraag.', 'back'],
    [`Zie${' '.repeat(900)}hiervoor.`, 'back'],
    ['Zie hieronder.', 'on'],
    ['Idem.', 'back'],
    ['Ja, idem.', null],
    ['We zien hiervoor geen reden.', null],
  ])('%j', (answer, direction) => {
    expect(readDirection(answer)).toBe(direction)
  })
})
