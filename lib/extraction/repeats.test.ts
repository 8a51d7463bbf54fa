import { describe, expect, it } from 'vitest'
import { NOT_REPEATED, REPEATED } from './corpus/nl/repeats'
import { extract } from './extract'
import type { Registered } from './types'

const read = (text: string, registered: Registered[]) =>
  extract(text, { language: 'nl', documentDate: '2025-04-16', registered }).candidates
const numbered = (row: Omit<Registered, 'number'>): Registered[] => [{ ...row, number: 'T2024-0012' }]

describe('a promise that is already registered', () => {
  it.each(REPEATED)('is recognised: $why', ({ registered, letter }) => {
    const [candidate, ...more] = read(letter, numbered(registered))
    expect(more).toEqual([])
    expect(candidate?.repeats).toMatchObject({ number: 'T2024-0012' })
    for (const word of candidate!.repeats!.words) expect(letter).toContain(word)
  })

  it.each(NOT_REPEATED)('is told from another: $why', ({ registered, letter }) => {
    const candidates = read(letter, numbered(registered))
    expect(candidates.length).toBeGreaterThan(0)
    expect(candidates.map(({ repeats }) => repeats)).toEqual(candidates.map(() => null))
  })

  it('is the one it is most like', () => {
    const [near, far] = [REPEATED[0]!, REPEATED[1]!]
    const registered = [
      { ...far.registered, number: 'T2024-0001' },
      {
        number: 'T2024-0002',
        title: 'Fietsenstalling',
        quote: 'Wij maken een evaluatie van de fietsenstallingen.',
      },
      { ...near.registered, number: 'T2024-0003' },
    ]
    expect(read(near.letter, registered)[0]?.repeats?.number).toBe('T2024-0003')
  })

  it('changes nothing else', () => {
    const { registered, letter } = REPEATED[0]!
    const marked = read(letter, numbered(registered)).map((candidate) => ({ ...candidate, repeats: null }))
    expect(marked).toEqual(read(letter, []))
  })
})
