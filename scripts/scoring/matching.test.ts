import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../lib/extraction/types'
import type { CommitmentLabel } from './labels'
import { matchLabels } from './matching'
import { add, EMPTY } from './tally'

const TEXT = 'De raad krijgt in mei\neen brief. Daarna volgt een plan. Dat is alles.'

const label = (quote: string, more: Partial<CommitmentLabel> = {}): CommitmentLabel => ({
  quote,
  kind: 'information',
  strength: 'firm',
  trackable: true,
  due: null,
  ...more,
})

function candidate(quote: string, trackable = true): Candidate {
  const start = TEXT.indexOf(quote)
  return {
    ...{
      quote,
      start,
      end: start + quote.length,
      question: null,
      alsoAt: [],
      kind: 'information',
      strength: 'firm',
      repeats: null,
    },
    ...{ trackable, score: 1, owner: null, beneficiary: null, title: '', due: null, evidence: [] },
  }
}

const counts = (labels: CommitmentLabel[], candidates: Candidate[]) => {
  const { right, misses, alarms } = add(EMPTY, matchLabels(TEXT, labels, candidates))
  return [right, misses, alarms]
}

describe('matchLabels', () => {
  it('matches quotes that overlap by half of the shorter, whatever their white space', () => {
    expect(
      counts([label('De raad krijgt in mei een brief.')], [candidate('krijgt in mei\neen brief. Daarna')]),
    ).toEqual([1, 0, 0])
    expect(
      counts([label('De raad krijgt in mei een brief.')], [candidate('brief. Daarna volgt een plan.')]),
    ).toEqual([0, 1, 1])
  })

  it('uses each label and each candidate once', () => {
    const first = candidate('De raad krijgt in mei\neen brief.')
    expect(counts([label('De raad krijgt in mei een brief.')], [first, { ...first }])).toEqual([1, 0, 1])
    expect(counts([label('De raad krijgt'), label('in mei een brief.')], [first])).toEqual([1, 1, 0])
  })

  it('neither rewards nor punishes optional labels', () => {
    const optional = [label('Daarna volgt een plan.', { optional: true })]
    expect(counts(optional, [])).toEqual([0, 0, 0])
    expect(counts(optional, [candidate('Daarna volgt een plan.')])).toEqual([0, 0, 0])
  })

  it('counts a trackable candidate on an untrackable label as a false alarm, and the reverse as a miss', () => {
    expect(
      counts([label('Daarna volgt een plan.', { trackable: false })], [candidate('Daarna volgt een plan.')]),
    ).toEqual([0, 0, 1])
    expect(counts([label('Daarna volgt een plan.')], [candidate('Daarna volgt een plan.', false)])).toEqual([
      0, 1, 0,
    ])
  })
})
