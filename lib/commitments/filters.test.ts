import { describe, expect, it } from 'vitest'
import { VISITOR } from '../access/actor'
import { askable, firstPage, readFilters, registerUrl } from './filters'

const EVERYTHING = {
  q: 'wachtlijst',
  standing: 'live',
  state: 'on_hold',
  committee: 'swj',
  portfolio: 'wonen',
  holder: 'karim-el-haddad',
  department: 'verkeer',
  party: 'groen',
  assignee: 'nobody',
  kind: 'action',
  strength: 'firm',
  year: '2025',
  document: '0b8a4b2e-5c0e-4d6b-9a53-0f6b7a2f8d11',
  slipped: '1',
  confidential: '1',
  published: 'no',
  sort: 'title',
  after: 'T2025-0042',
}

describe('the address of a view', () => {
  it('says everything the list is narrowed by, and nothing that is usual', () => {
    const filters = readFilters({ standing: 'overdue', committee: 'swj', q: ' wachtlijst ' })
    expect(registerUrl(filters)).toBe('/commitments?q=wachtlijst&standing=overdue&committee=swj')
    expect(registerUrl(readFilters({}))).toBe('/commitments')
  })

  it('reads back to the same view, with every filter there is', () => {
    const filters = readFilters(EVERYTHING)
    expect(Object.values(filters).filter((value) => value === undefined)).toEqual([])
    const query = new URL(registerUrl(filters), 'http://gestand.example').searchParams
    expect(Object.fromEntries(query)).toEqual(EVERYTHING)
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
      after: "T2025-0001' OR 1=1",
      before: 'T2025-00000000000000000000000000042',
      kind: ['action', 'x'],
    })
    expect(registerUrl(broken)).toBe('/commitments?kind=action')
  })

  it('starts again from the first page', () => {
    expect(registerUrl(firstPage(readFilters({ year: '2025', after: 'T2025-0042' })))).toBe(
      '/commitments?year=2025',
    )
  })
})

describe('what may be asked', () => {
  it('leaves out what the list does not show this person anyway', () => {
    const filters = readFilters({ confidential: '1', published: 'no', assignee: 'nobody', year: '2025' })
    const member = { kind: 'account', id: 'x', name: 'x', role: 'member' } as const
    expect(registerUrl(askable(VISITOR, filters))).toBe('/commitments?year=2025')
    expect(registerUrl(askable(member, filters))).toBe('/commitments?assignee=nobody&year=2025')
    expect(askable({ ...member, role: 'staff' }, filters)).toEqual(filters)
  })
})
