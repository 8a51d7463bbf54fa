import { describe, expect, it } from 'vitest'
import { NAME_RULES } from './name-rules'
import { suggest } from './suggest'

const words = (text: string, officials: string[] = []) => suggest(text, [], officials).map((one) => one.words)

describe('what may have to be left out', () => {
  it.each(NAME_RULES)('$reason: $example', ({ example, found, kind, reason }) => {
    expect(suggest(example, [], [])).toContainEqual(expect.objectContaining({ words: found, kind, reason }))
  })

  it('proposes nothing in a letter without residents', () => {
    const plain =
      'De raad ontvangt in juni 2026 een brief over de Parkweg. Wethouder en college zeggen toe dat 12 van de 40 woningen gereed zijn. Zie 25bb001234, artikel 3.1 en de begroting 2026.'
    expect(words(plain)).toEqual([])
  })

  it('counts the places and shows the first with the words around it', () => {
    const [one] = suggest('Ja. De heer Post klaagde, en de heer\nPost kwam terug.', [], [])
    expect(one).toMatchObject({
      words: 'De heer Post',
      places: 2,
      around: { before: 'Ja.', after: 'klaagde, en de heer Post kwam terug.' },
    })
  })

  it('says which names those who govern bear too', () => {
    const [one] = suggest('Mevrouw Timmer vroeg het.', [], ['Sanne Timmer'])
    expect(one?.official).toBe(true)
  })

  it('proposes the surname alone once the person is left out, and nothing that is left out already', () => {
    const text = 'Mevrouw Van Dongen belde. Later schreef Dongen een brief.'
    const redacted = [{ kind: 'person' as const, words: 'Mevrouw Van Dongen' }]
    expect(suggest(text, redacted, []).map((one) => [one.words, one.reason])).toEqual([['Dongen', 'surname']])
  })

  it('takes no more time than the letter is long', () => {
    const started = performance.now()
    suggest('Van de A.A.A.A.'.repeat(40_000), [], [])
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
