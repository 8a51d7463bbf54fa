import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** What a server's process writes when this is done in it; the log writes past whatever a test could listen to. */
function written(work: string): Record<string, unknown>[] {
  const code = `import { takeOverConsole } from './lib/watch/log.ts'; takeOverConsole(); ${work}`
  const options = ['--import', 'tsx', '--input-type=module', '--eval', code]
  const { stdout, stderr } = spawnSync(process.execPath, options, {
    encoding: 'utf8',
    env: { ...process.env, LOG_LEVEL: 'info' },
  })
  expect(stderr).toBe('')
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

it('tells a fault that is printed by its kind and place, without what it carried', () => {
  const [line] = written(
    `console.error('for jan@voorbeeld.nl', Object.assign(new TypeError('no "Jan"'), { detail: 'Jan' }))`,
  )
  expect(line).toMatchObject({
    level: 'error',
    msg: 'for <address>',
    fault: { name: 'TypeError', message: 'no "…"' },
  })
  expect(JSON.stringify(line)).not.toMatch(/Jan|voorbeeld/)
})

it('writes whatever is printed as lines of one form', () => {
  const lines = written(
    `console.log('ready in %d ms', 12); console.warn({ odd: true }); console.debug('details')`,
  )
  expect(lines).toMatchObject([
    { level: 'info', msg: 'ready in 12 ms' },
    { level: 'warn', msg: '{ odd: true }' },
  ])
  expect(Object.keys(lines[0] ?? {})).toEqual(['level', 'time', 'msg'])
})
