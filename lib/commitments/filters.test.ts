import { describe, expect, it } from 'vitest'
import { readFilters, registerUrl } from './filters'

describe('the address of a view', () => {
  it('says everything the list is narrowed by, and nothing that is usual', () => {
    const filters = readFilters({ standing: 'overdue', committee: 'swj', q: ' wachtlijst ', page: '1' })
    expect(registerUrl(filters)).toBe('/commitments?q=wachtlijst&standing=overdue&committee=swj')
    expect(registerUrl(readFilters({}))).toBe('/commitments')
  })

  it('reads back to the same view', () => {
    const params = {
      state: 'on_hold',
      portfolio: 'wonen',
      slipped: '1',
      sort: 'title',
      page: '3',
      year: '2025',
    }
    const filters = readFilters(params)
    const query = new URL(registerUrl(filters), 'http://gestand.example').searchParams
    expect(readFilters(Object.fromEntries(query))).toEqual(filters)
  })

  it('sorts what is to come by its term, and the rest by the newest', () => {
    expect(readFilters({ standing: 'live' }).sort).toBe('due')
    expect(readFilters({}).sort).toBe('made')
    expect(registerUrl(readFilters({ standing: 'live', sort: 'made' }))).toContain('sort=made')
  })

  it('leaves out what it cannot read, so that an old link still opens', () => {
    const broken = readFilters({
      state: 'verdwenen',
      year: 'vorig',
      page: '-2',
      assignee: 'x',
      q: '',
      kind: ['action', 'x'],
    })
    expect(broken).toMatchObject({
      state: undefined,
      year: undefined,
      page: 1,
      assignee: undefined,
      kind: 'action',
    })
  })
})
