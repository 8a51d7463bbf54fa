import { describe, expect, it } from 'vitest'
import { kept } from './kept'

function counted(most?: number) {
  const asked: string[] = []
  const lengthOf = kept((text) => {
    asked.push(text)
    if (text === 'bad') throw new RangeError('bad')
    return text.length
  }, most)
  return { asked, lengthOf }
}

describe('what is kept', () => {
  it('is worked out once, and says the same after', () => {
    const { asked, lengthOf } = counted()
    expect([lengthOf('raad'), lengthOf('brief'), lengthOf('raad'), lengthOf('')]).toEqual([4, 5, 4, 0])
    expect(lengthOf('')).toBe(0)
    expect(asked).toEqual(['raad', 'brief', ''])
  })

  it('is forgotten as a whole when it is full', () => {
    const { asked, lengthOf } = counted(2)
    for (const text of ['a', 'b', 'c', 'a']) expect(lengthOf(text)).toBe(1)
    expect(asked).toEqual(['a', 'b', 'c', 'a'])
  })

  it('is no fault: what throws throws again', () => {
    const { asked, lengthOf } = counted()
    for (let time = 0; time < 2; time++) expect(() => lengthOf('bad')).toThrow(RangeError)
    expect(asked).toEqual(['bad', 'bad'])
  })
})
