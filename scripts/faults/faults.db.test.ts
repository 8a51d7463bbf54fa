import { expect, it } from 'vitest'
import { runFaults } from './run'

/** A few of the two hundred of `npm run faults`, in every test run. */
it('loses nothing when the application or the database is killed', async () => {
  const said: string[] = []
  const told = await runFaults(4, (line) => said.push(line))
  expect(said).toEqual([])
  expect(told.map(({ kind, runs, lost }) => [kind, runs, lost])).toEqual([
    ['application', 3, 0],
    ['database', 1, 0],
  ])
}, 180_000)
