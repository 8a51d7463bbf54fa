import { describe, expect, it } from 'vitest'
import { HEAD_LAYOUTS } from './corpus/nl/letters/head-layouts'
import { LAYOUTS } from './corpus/nl/letters/layouts'
import { LIST_LAYOUTS } from './corpus/nl/letters/list-layouts'
import { segment } from './segment'

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

function read(text: string): string[] {
  return segment(text, {}).questions.map(({ number, also, party, topic, question, answer, refersTo }) =>
    [[number, ...also].join('+'), party ?? '', topic ?? '', flat(question), flat(answer), refersTo.join('+')]
      .join(' | ')
      .trim(),
  )
}

describe('a letter with', () => {
  it.each([...LAYOUTS, ...HEAD_LAYOUTS, ...LIST_LAYOUTS])('$why', ({ text, read: wanted }) => {
    expect(read(text)).toEqual(wanted)
  })
})
