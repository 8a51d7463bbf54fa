import { expect, test } from 'vitest'
import { type WindowInput, windowGeometry } from './window-geometry'

const input: WindowInput = {
  madeOn: '2025-01-01',
  earliest: '2025-03-02',
  latest: '2025-04-01',
  today: '2025-02-10',
  ghosts: [],
}

test('the bar runs from the day it was made to the end of the window', () => {
  const { made, band, today, late } = windowGeometry(input)
  expect(made).toBe(0)
  expect(band?.x).toBeCloseTo((60 / 90) * 100)
  expect(band?.width).toBeCloseTo((30 / 90) * 100)
  expect(today).toBeCloseTo((40 / 90) * 100)
  expect(late).toBeNull()
})

test('late starts the day after the window ends, not on its last day', () => {
  expect(windowGeometry({ ...input, today: '2025-04-01' }).late).toBeNull()
  const { late, today } = windowGeometry({ ...input, today: '2025-04-11' })
  expect(late).toEqual({ x: 90, width: 10 })
  expect(today).toBe(100)
})

test('a stopped clock makes nothing late', () => {
  expect(windowGeometry({ ...input, today: '2025-06-01', clockRuns: false }).late).toBeNull()
})

test('a closed commitment shows when it was closed instead of today, and how late that was', () => {
  const closed = windowGeometry({ ...input, today: '2026-01-01', closedOn: '2025-04-11' })
  expect(closed.today).toBeNull()
  expect(closed.closed).toBe(100)
  expect(closed.late).toEqual({ x: 90, width: 10 })
  expect(windowGeometry({ ...input, closedOn: '2025-03-02' }).late).toBeNull()
})

test('without a term there is no band and nothing is late', () => {
  const { band, late, today } = windowGeometry({ ...input, earliest: null, latest: null })
  expect([band, late]).toEqual([null, null])
  expect(today).toBe(100)
})

test('where only the end is known the band starts when it was made', () => {
  expect(windowGeometry({ ...input, earliest: null }).band).toEqual({ x: 0, width: 100 })
})

test('earlier windows stay on the line, and one without dates has no place there', () => {
  const ghosts = [
    { earliest: '2025-01-01', latest: '2025-02-15' },
    { earliest: null, latest: null },
  ]
  expect(windowGeometry({ ...input, ghosts }).ghosts).toEqual([{ x: 0, width: 50 }])
})

test('a shared scale puts the same day at the same place in every row, and cuts off what lies outside', () => {
  const scale = { from: '2025-02-10', to: '2025-03-22' }
  const row = windowGeometry({ ...input, scale })
  expect([row.made, row.today]).toEqual([null, 0])
  expect([row.band, row.line]).toEqual([
    { x: 50, width: 50 },
    { x: 0, width: 100 },
  ])
  const gone = windowGeometry({
    ...input,
    scale: { from: '2026-01-01', to: '2026-12-31' },
    closedOn: '2025-04-20',
  })
  expect([gone.band, gone.late, gone.closed]).toEqual([null, null, null])
  expect(windowGeometry({ ...input, madeOn: '2025-03-02', scale }).made).toBe(50)
})

test('made, due and looked at on one day is still a bar', () => {
  const day = '2025-01-01'
  const geometry = windowGeometry({ madeOn: day, earliest: day, latest: day, today: day, ghosts: [] })
  expect(geometry).toMatchObject({ made: 0, today: 0, band: { x: 0, width: 0 }, late: null })
})
