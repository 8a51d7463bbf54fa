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

  it('leaves of the openings of a word those that the next word lets go on', () => {
    const vocabulary = new Vocabulary()
    const { byWord } = compile(LANGUAGE, [rule('in'), rule('in week'), rule('in|in_de maand')], vocabulary)
    const group = byWord.get(vocabulary.number('in'))!
    const left = (word: string) => group.before(vocabulary.number(word), 0).map(({ pattern }) => pattern)
    expect(group.all).toHaveLength(4)
    expect(left('week')).toEqual([group.all[0]!.pattern, group.all[1]!.pattern])
    expect(left('de')).toEqual([group.all[0]!.pattern, group.all[3]!.pattern])
    expect(left('boom')).toEqual([group.all[0]!.pattern])
  })

  it.each(['over <nothing>', 'over <number>|week', 'over  week'])(
    'refuses a mistake in the table: %s',
    (pattern) => {
      expect(() => compile(LANGUAGE, [rule(pattern)], new Vocabulary())).toThrow(/no class|bad item/)
    },
  )
})
