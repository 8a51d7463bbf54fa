import { expect, it } from 'vitest'
import { runFaults } from './run'

/** A few of the two hundred of `npm run faults`, in every test run. */
it('loses nothing when the server, its queue or the database is killed', async () => {
  const said: string[] = []
  const { kinds, mail } = await runFaults(3, (line) => said.push(line))
  expect(said).toEqual([])
  expect(kinds.map(({ kind, runs, lost }) => [kind, runs, lost])).toEqual([
    ['server', 1, 0],
    ['worker', 1, 0],
    ['database', 1, 0],
  ])
  expect(mail).toMatchObject({ lost: 0, mixed: 0 })
}, 300_000)
