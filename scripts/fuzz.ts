import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Runs every property test with newly drawn texts: `npm run fuzz [-- ROUNDS [SEED]]`.
 * Prints the seed of each round; exits 1 after the first round that finds something, naming the seed to repeat it with.
 */
const ROOMS = ['lib', 'components']

const rounds = Number(process.argv[2] ?? 10)
const first = Number(process.argv[3] ?? Date.now() % 2 ** 31)
if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(first)) {
  console.error('Usage: npm run fuzz -- [ROUNDS [SEED]]')
  process.exit(2)
}

const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((name) => join(room, name))
    .filter(
      (path) => /(?<!\.db)\.test\.tsx?$/.test(path) && readFileSync(path, 'utf8').includes("'fast-check'"),
    ),
)

for (let round = 0; round < rounds; round++) {
  const seed = first + round
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'unit', '--silent=true', ...files], {
    stdio: 'inherit',
    env: { ...process.env, PROPERTY_SEED: String(seed) },
  })
  console.log(`round ${round + 1} of ${rounds}, seed ${seed}: ${status === 0 ? 'nothing found' : 'FOUND'}`)
  if (status !== 0) process.exit(1)
}
