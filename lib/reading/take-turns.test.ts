import { expect, it } from 'vitest'
import { takeTurns } from './take-turns'

it('lets two in at once, in order, and goes on after a failure', async () => {
  const inTurn = takeTurns(2)
  const log: string[] = []
  const doors: (() => void)[] = []
  const task = (name: string) => () =>
    new Promise<string>((resolve, reject) => {
      log.push(name)
      doors.push(() => (name === 'b' ? reject(new Error(name)) : resolve(name)))
    })
  const results = Promise.allSettled(['a', 'b', 'c', 'd'].map((name) => inTurn(task(name))))
  await Promise.resolve()
  expect(log).toEqual(['a', 'b'])
  doors[1]?.()
  await expect.poll(() => log).toEqual(['a', 'b', 'c'])
  doors[0]?.()
  await expect.poll(() => log).toEqual(['a', 'b', 'c', 'd'])
  for (const door of doors) door()
  expect((await results).map((result) => result.status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ])
})
