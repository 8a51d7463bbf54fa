/** `npm test`: everything, in the order in which it is cheapest to fail. */
import { spawnSync } from 'node:child_process'

const STEPS = ['check', 'test:db', 'build', 'test:e2e']

for (const step of STEPS) {
  const begun = Date.now()
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  console.log(
    `\n${step}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - begun) / 1000)} s\n`,
  )
  if (status !== 0) {
    console.log('0 passed, 1 failed')
    process.exit(1)
  }
}
console.log(`${STEPS.length} passed, 0 failed`)
