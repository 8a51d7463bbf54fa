import { describe, expect, it } from 'vitest'
import { compile, Vocabulary } from './pattern'
import type { DateLanguage, DeadlineRule } from './values'

const LANGUAGE: DateLanguage = {
  classes: { number: { kinds: ['number'] } },
  words: new Map(),
  names: new Map(),
  numeric: [],
  rules: [],
  everyday: new Set(),
}

function rule(pattern: string): DeadlineRule {
  return {
    name: 'a-rule',
    patterns: [pattern],
    resolve: () => null,
    example: { text: '', reference: '2025-04-16', start: null, end: null },
  }
}

describe('compile', () => {
  it('files a pattern under every word it may begin with', () => {
    const vocabulary = new Vocabulary()
    const { byWord } = compile(LANGUAGE, [rule('in|op? week|wk <number>')], vocabulary)
    expect([...byWord.keys()].sort()).toEqual(
      ['in', 'op', 'week', 'wk'].map((word) => vocabulary.number(word)).sort(),
    )
  })

  it('files a pattern under the values it may begin with', () => {
    const { byKind } = compile(LANGUAGE, [rule('over? <number>')], new Vocabulary())
    expect([...byKind.keys()]).toEqual(['number'])
  })

  it('knows which word no phrase of a pattern can do without', () => {
    const { byWord } = compile(LANGUAGE, [rule('in over? week|wk <number> of')], new Vocabulary())
    const [opening] = [...byWord.values()][0]!.all
    expect(opening!.needs).toHaveLength(1)
    expect(opening!.ahead.mayEnd).toBe(false)
  })

  it('keeps openings apart that may end where they begin', () => {
    const vocabulary = new Vocabulary()
    const { byWord } = compile(LANGUAGE, [rule('in'), rule('in week')], vocabulary)
    const group = byWord.get(vocabulary.number('in'))!
    expect([group.all.length, group.free.length]).toEqual([2, 1])
    expect([...group.next.words]).toEqual([vocabulary.number('week')])
  })

  it.each(['over <nothing>', 'over <number>|week', 'over  week'])(
    'refuses a mistake in the table: %s',
    (pattern) => {
      expect(() => compile(LANGUAGE, [rule(pattern)], new Vocabulary())).toThrow(/no class|bad item/)
    },
  )
})
