import { describe, expect, it } from 'vitest'
import { COMMITTEE_LETTER } from '../../lib/extraction/corpus/nl/letters/committee-letter'
import { extract } from '../../lib/extraction/extract'
import { documentReport } from './report'
import { documentTable } from './table'

const extraction = extract(COMMITTEE_LETTER, { language: 'nl' })

describe('documentReport', () => {
  const report = documentReport(extraction, 0)

  it('has the keys of the contract and no others', () => {
    expect(Object.keys(report)).toEqual(['document', 'questions', 'commitments'])
    expect(Object.keys(report.document)).toEqual([
      'date',
      'dateAssumed',
      'committee',
      'meetingDate',
      'references',
    ])
    expect(Object.keys(report.questions[0]!)).toEqual([
      'number',
      'party',
      'topic',
      'question',
      'answer',
      'start',
      'end',
    ])
    expect(Object.keys(report.commitments[0]!)).toEqual([
      'quote',
      'start',
      'end',
      'question',
      'kind',
      'strength',
      'trackable',
      'score',
      'owner',
      'title',
      'due',
      'rules',
      'alsoAt',
      'repeats',
    ])
    const due = report.commitments.find((commitment) => commitment.due)?.due
    expect(Object.keys(due!)).toEqual(['phrase', 'earliest', 'latest', 'rule', 'assumed'])
  })

  it('leaves out what scores less than asked', () => {
    const scores = documentReport(extraction, 0.5).commitments.map(({ score }) => score)
    expect(scores.length).toBeGreaterThan(0)
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0.5)
    expect(scores.length).toBeLessThanOrEqual(report.commitments.length)
  })
})

describe('documentTable', () => {
  it('shows one row for each candidate under its head', () => {
    const lines = documentTable(extraction, 0).split('\n')
    expect(lines[0]).toBe('2025-09-09 (afgeleid)  WONEN')
    expect(lines).toHaveLength(4 + extraction.candidates.length)
    expect(lines.every((line) => line.length <= 160)).toBe(true)
  })
})
