import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '../day'
import { windowBar } from './window-bar'

it('shows the days before, the window, and what came after it', () => {
  const span = { madeOn: '2026-01-01', earliest: '2026-03-01', latest: '2026-03-31', today: '2026-04-10' }
  expect(windowBar(span)).toEqual([
    { part: 'before', share: 59 },
    { part: 'window', share: 31 },
    { part: 'late', share: 10 },
  ])
  expect(windowBar({ ...span, latest: null })).toBeNull()
})

it('always fills its width, and always shows the window', () => {
  const days = fc.integer({ min: 0, max: 3000 })
  fc.assert(
    fc.property(days, days, days, (opens, lasts, today) => {
      const madeOn = '2020-01-01'
      const earliest = addDays(madeOn, opens)
      const bar =
        windowBar({ madeOn, earliest, latest: addDays(earliest, lasts), today: addDays(madeOn, today) }) ?? []
      expect(bar.reduce((sum, { share }) => sum + share, 0)).toBe(100)
      expect(bar.some(({ part, share }) => part === 'window' && share >= 5)).toBe(true)
    }),
  )
})
