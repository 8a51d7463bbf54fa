import { expect, it } from 'vitest'
import { isOverrun, MOST_IN_HAND, takeInHand } from './in-hand'

it('is overrun while more is in hand than can be answered in good time', () => {
  const endings = Array.from({ length: MOST_IN_HAND }, takeInHand)
  expect(isOverrun()).toBe(false)
  endings.push(takeInHand())
  expect(isOverrun()).toBe(true)
  for (const end of endings) end()
  expect(isOverrun()).toBe(false)
})
