import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONVENTIONS, RUNNING_TEXT } from '../corpus/nl/deadlines'
import { context, LETTER_DATE, passageOf } from '../corpus/nl/reading-frame'
import { mayMakeDate } from '../deadlines'
import type { DateHit } from '../types'
import { datesIn } from './due'
import { outlookOf } from './outlook'
import { openHits } from './own-date'
import { datesOfPassage } from './passage-dates'
import { emptyRow, fillRow } from './word-rows'

const PHRASES = [...CONVENTIONS, ...RUNNING_TEXT].map(({ text }) => text)
const SEPARATORS = [' ', '. ', '? ', '\n- ', '\n\n', ' jan. ', ' vr. ', '; ', ', uiterlijk. ', ' in\n']

const texts = fc
  .array(fc.tuple(fc.constantFrom(...PHRASES), fc.constantFrom(...SEPARATORS)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.flat().join(''))

const whole = (text: string): DateHit[] =>
  openHits(text, datesIn(text, { start: 0, end: text.length }, LETTER_DATE, context.calendar), LETTER_DATE)

describe('the dates of a passage', () => {
  it('are the same sentence by sentence, in any order, as in the passage at once', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, backwards) => {
        const passage = passageOf(text)
        const datesOf = datesOfPassage(passage, context)
        const order = passage.sentences.map((_, index) => index)
        for (const index of backwards ? order.reverse() : order) {
          const { start, end } = passage.sentences[index]!
          expect(datesOf(index)).toEqual(whole(text).filter((hit) => hit.index >= start && hit.index < end))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('stand only in texts with a word that may make one', () => {
    const dated = (text: string) => {
      const row = emptyRow()
      fillRow(row, text, { start: 0, end: text.length })
      return outlookOf(row).dated
    }
    expect(PHRASES.filter((text) => whole(text).length > 0 && !dated(text))).toEqual([])
  })

  it.each([
    ['september', true],
    ['12', false],
    ['3e', false],
    ['2026', true],
    ['12-5', true],
    ['/', true],
    ['mei/juni', true],
    ['de', false],
    ['wethouder', false],
  ])('may be made by %j: %s', (word, may) => {
    expect(mayMakeDate(word)).toBe(may)
  })
})
