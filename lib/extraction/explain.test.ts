import { describe, expect, it } from 'vitest'
import { context, passageOf } from './corpus/nl/reading-frame'
import { explainPassage } from './explain'

describe('explainPassage', () => {
  it('names the rules for and against, also for a sentence that was not proposed', () => {
    const text =
      'Wij sturen uw raad in mei een overzicht. Bijgaand ontvangt u de jaarcijfers. De haven groeit.'
    const explained = explainPassage(passageOf(text), context)
    expect(explained.map(({ verdict }) => verdict)).toEqual(['proposed', 'no promise', 'no promise'])
    const rules = explained.map(({ evidence }) => evidence.map(({ rule }) => rule))
    expect(rules[0]).toContain('we-report')
    expect(rules[1]).toContain('enclosed')
    for (const { words, start, end } of explained.flatMap(({ evidence }) => evidence))
      expect(text.slice(start, end)).toBe(words)
  })

  it('adds up the weights to the score', () => {
    const [first] = explainPassage(passageOf('Wij sturen u een lijst.'), context)
    const sum = first!.evidence.reduce((total, { weight }) => total + weight, 0)
    expect(first!.score).toBeCloseTo(Math.min(1, Math.max(0, sum)), 2)
  })

  it('tells which rule alone kept a sentence out, and what was missing for another', () => {
    const [done, could] = explainPassage(
      passageOf(
        'Wij hebben uw raad in mei een overzicht gestuurd. Wij denken aan een overzicht voor de raad in mei.',
      ),
      context,
    )
    expect(done!.vetoes).toEqual([{ rule: 'already-done', without: expect.any(Number) }])
    expect(done!.vetoes[0]!.without).toBeGreaterThanOrEqual(0.5)
    expect(could!.verdict).toBe('no promise')
    for (const { lacks, stoppedBy } of could!.near) expect((lacks ?? [stoppedBy]).length).toBeGreaterThan(0)
    const words = Object.fromEntries(done!.tags.map(({ tag, words }) => [tag, words]))
    expect(words).toMatchObject({ 'by:we': 'Wij', 'verb:transfer': 'gestuurd', date: 'in mei' })
  })
})
