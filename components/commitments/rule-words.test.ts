import { describe, expect, it } from 'vitest'
import english from '@/messages/en/commitment.json'
import dutch from '@/messages/nl/commitment.json'
import { ruleGroup } from './rule-words'

const COMMON = {
  'part-of-period': 'part',
  'before-summer': 'recess',
  within: 'within',
  begroting: 'budget',
  by_hand: 'by_hand',
  council_rule: 'council_rule',
} as const

describe('the words of deadline rules', () => {
  it.each(Object.entries(COMMON))('explains %s in both languages', (rule, group) => {
    expect(ruleGroup(rule)).toBe(group)
    expect(dutch.why.group[group]).toMatch(/\.$/)
    expect(english.why.group[group]).toMatch(/\.$/)
  })

  it('has nothing to say of a rule it does not know', () => {
    expect(ruleGroup('tea-time')).toBeNull()
    expect(ruleGroup('toString')).toBeNull()
  })
})
