import { describe, expect, it } from 'vitest'
import { Remembered } from './remembered'

describe('Remembered', () => {
  it('works a word out once, wherever it stands', () => {
    const asked: string[] = []
    const lengths = new Remembered((word) => {
      asked.push(word)
      return word.length
    })
    const text = 'de raad en de commissie'
    expect([lengths.at(text, 0, 2), lengths.at(text, 11, 13), lengths.at(text, 3, 7)]).toEqual([2, 2, 4])
    expect(asked).toEqual(['de', 'raad'])
  })

  it('knows every word apart, through more of them than it keeps', () => {
    const words = new Remembered((word) => word)
    for (let round = 0; round < 2; round++) {
      for (let number = 0; number < 25_000; number++) {
        const word = `woord${number}`
        expect(words.at(word, 0, word.length)).toBe(word)
      }
    }
  })
})
