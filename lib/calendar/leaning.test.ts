import { describe, expect, it } from 'vitest'
import { boundsOf, leansOnCalendar } from './leaning'

describe('what leans on the council’s calendar', () => {
  it.each(['vóór het zomerreces', 'voor de zomer', 'bij de begroting 2027', 'in de volgende vergadering'])(
    '%s does',
    (phrase) => expect(leansOnCalendar(phrase)).toBe(true),
  )

  it.each(['eind juni', 'voor 1 oktober', null])('%s does not', (phrase) =>
    expect(leansOnCalendar(phrase)).toBe(false),
  )

  it('looks at the day after a window that runs from the promise, and at both sides of one that does not', () => {
    const before = { earliest: '2026-03-03', latest: '2026-07-17', madeOn: '2026-03-03' }
    expect(boundsOf(before)).toEqual({ starts: ['2026-07-18'], ends: ['2026-07-17'] })
    const after = { earliest: '2026-08-31', latest: '2026-10-31', madeOn: '2026-03-03' }
    expect(boundsOf(after)).toEqual({
      starts: ['2026-11-01', '2026-08-31'],
      ends: ['2026-10-31', '2026-08-30'],
    })
  })
})
