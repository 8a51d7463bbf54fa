import { expect, test } from 'vitest'
import { decisionsUrl, readRefused } from './verdicts'

const decision = {
  committee: 'zorg',
  meetingDate: '2026-06-03',
  verdicts: [
    { number: 'T2026-0001', refused: null },
    { number: 'T2026-0002', refused: 'pulled_out' },
    { number: 'T2026-0003', refused: 'already_closed' },
  ],
}

test('what was refused can be read back from the address', () => {
  const { searchParams, pathname } = new URL(decisionsUrl(decision), 'http://x')
  expect(pathname).toBe('/committees/zorg/decisions')
  expect(searchParams.get('settled')).toBe('1')
  expect(readRefused(searchParams.get('refused') ?? undefined)).toEqual(decision.verdicts.slice(1))
})

test('what somebody else wrote into the address is left out', () => {
  expect(readRefused('T2026-0001.<b> nonsense T2026-1.pulled_out T2026-0004.pulled_out')).toEqual([
    { number: 'T2026-0004', refused: 'pulled_out' },
  ])
  expect(readRefused(undefined)).toEqual([])
})
