import { describe, expect, it } from 'vitest'
import { extract } from '../extract'

const found = (text: string) =>
  extract(text, { language: 'nl', documentDate: '2026-03-01' }).candidates.filter(
    (candidate) => candidate.trackable,
  )

describe('"dat" behind the first person', () => {
  it.each([
    'Ik zoek dat uit.',
    'Ik vraag dat na bij de brandweer.',
    'Ik pak dat op met de woningbouwvereniging.',
    'Dan zoek ik dat uit voor de volgende vergadering.',
  ])('points back, so that the act stays whole: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    'Ik hoop dat het lukt.',
    'Ik vind dat de fractie gelijk heeft.',
    'Dan zie ik dat de brug open staat.',
  ])('opens what is thought or seen: %s', (text) => {
    expect(found(text)).toHaveLength(0)
  })
})
