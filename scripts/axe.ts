/** `npm run axe [-- playwright arguments]`: every page in every state, theme and width, by axe; says how many. Build first. */
import { spawnSync } from 'node:child_process'
import os from 'node:os'

const { status } = spawnSync(
  'npx',
  [
    ...[
      'tsx',
      'scripts/e2e.ts',
      'accessibility',
      '--fully-parallel',
      `--workers=${os.availableParallelism()}`,
    ],
    ...['--reporter=./e2e/support/count-cells.ts', ...process.argv.slice(2)],
  ],
  { stdio: 'inherit', env: { ...process.env, GESTAND_MATRIX: 'whole' }, shell: process.platform === 'win32' },
)
process.exit(status ?? 1)
