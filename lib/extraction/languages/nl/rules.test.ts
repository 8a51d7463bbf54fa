import { describe, expect, it } from 'vitest'
import { type DecidedExample, NOTICED_BY, PROPOSED_BY, SILENCED_BY } from '../../corpus/nl/decided'
import { context, LETTER_DATE } from '../../corpus/nl/reading-frame'
import { datesIn } from '../../detect/due'
import { judgeSentence } from '../../detect/judge'
import { openHits } from '../../detect/own-date'
import { findPredicates } from '../../detect/predicates'
import { readSentence } from '../../detect/sentence'
import { indexRules, type Rule } from '../../match'
import { TRACKABLE_SCORE } from '../../score'
import { NEGATION_RULES } from './negation-rules'
import { PROMISE_RULES } from './promise-rules'

const RULES: Rule[] = [...PROMISE_RULES, ...NEGATION_RULES]
const cases = (examples: readonly DecidedExample[]) =>
  examples.map((example) => [example.rule, example] as const)

function judge({ text, speaker }: DecidedExample, rules: Rule[]) {
  const span = { start: 0, end: text.length }
  const dates = openHits(text, datesIn(text, span, LETTER_DATE, context.calendar), LETTER_DATE)
  const sentence = readSentence(text, span)
  const around = { speaker: speaker ?? null, dates }
  const verdicts = judgeSentence(sentence, around, findPredicates(sentence), indexRules(rules))
  const score = verdicts[0]!.score
  return {
    proposed: score >= TRACKABLE_SCORE - 1e-9,
    noticed: score > 0,
    fired: verdicts.flatMap(({ matches }) => matches.map(({ rule }) => rule.name)),
  }
}

const without = (name: string) => RULES.filter((rule) => rule.name !== name)

describe('the rule tables', () => {
  it('name every rule once, and the corpus decides each of them', () => {
    const decided = [...PROPOSED_BY, ...NOTICED_BY, ...SILENCED_BY].map(({ rule }) => rule)
    expect(RULES.map(({ name }) => name).sort()).toEqual([...new Set(decided)].sort())
  })

  it('show in each row the example that it decides', () => {
    const texts = new Map(
      [...PROPOSED_BY, ...NOTICED_BY, ...SILENCED_BY].map(({ rule, text }) => [rule, text]),
    )
    for (const { name, example } of RULES) expect(texts.get(name)).toBe(example)
  })
})

// Each pair is a mutation: the sentence is judged as it should be, and the other way once the rule is gone.
describe('promise rules', () => {
  it.each(cases(PROPOSED_BY))('%s proposes its example, and nothing else does', (rule, example) => {
    const judged = judge(example, RULES)
    expect(judged.fired).toContain(rule)
    expect(judged.proposed).toBe(true)
    expect(judge(example, without(rule)).proposed).toBe(false)
  })

  it.each(cases(NOTICED_BY))('%s brings its example in sight, below the threshold', (rule, example) => {
    expect(judge(example, RULES)).toMatchObject({ proposed: false, noticed: true })
    expect(judge(example, without(rule)).noticed).toBe(false)
  })
})

const COUNTERED = PROMISE_RULES.flatMap(({ name, counterExample }) =>
  counterExample ? [[name, { rule: name, text: counterExample }] as const] : [],
)

// What looks like the example and promises nothing.
describe('counter-examples', () => {
  it.each(COUNTERED)('%s leaves its counter-example alone', (rule, example) => {
    const { proposed, fired } = judge(example, RULES)
    expect({ proposed, fires: fired.includes(rule) }).toEqual({ proposed: false, fires: false })
  })
})

describe('negation rules', () => {
  it.each(cases(SILENCED_BY))('%s silences its example, and nothing else does', (rule, example) => {
    const judged = judge(example, RULES)
    expect(judged.fired).toContain(rule)
    expect(judged.proposed).toBe(false)
    expect(judge(example, without(rule)).proposed).toBe(true)
  })
})
