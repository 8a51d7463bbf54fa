/**
 * `npm run hostile [-- --reader | --server]`: makes every hostile file, reads each in a process of its own with its time and memory
 * measured, then uploads them all to a running server that must go on answering. Needs the built pages, except with
 * `--reader`.
 */
import { HOSTILE_FILES } from '../lib/reading/testing/hostile-files'
import { withFilledServer } from './e2e/filled-server'
import { besiege } from './hostile/besiege'
import { measure } from './hostile/measure'

const MOST_SECONDS = 20
const MOST_MB = 256
/** A server that answers slower than this is as good as down. */
const MOST_ANSWER_MS = 3_000

const say = (line: string) => console.log(line)
const size = (bytes: number) => `${Math.ceil(bytes / 1024).toLocaleString('en')} kB`.padStart(10)

async function readAll(): Promise<number> {
  let faults = 0
  const peaks = { seconds: 0, mb: 0 }
  for (const { what, fileName, bytes, outcomes } of HOSTILE_FILES) {
    const made = new Uint8Array(await bytes())
    const { outcome, refused, seconds, peakMb } = await measure(made, fileName)
    const expected =
      outcomes.includes(refused ? outcome : 'read') && seconds <= MOST_SECONDS && peakMb < MOST_MB
    if (!expected) faults += 1
    peaks.seconds = Math.max(peaks.seconds, seconds)
    peaks.mb = Math.max(peaks.mb, peakMb)
    const figures = `${size(made.length)} ${seconds.toFixed(2).padStart(6)} s ${peakMb.toFixed(0).padStart(4)} MB`
    say(`${expected ? '  ' : '! '}${figures}  ${refused ? 'refused, ' : ''}${outcome}: ${what}`)
  }
  say(
    `${HOSTILE_FILES.length} files; slowest ${peaks.seconds.toFixed(2)} s, most memory ${peaks.mb.toFixed(0)} MB; ${faults} past a limit`,
  )
  return faults
}

async function storm(): Promise<number> {
  return withFilledServer(async ({ url }) => {
    const { uploads, probes, slowestMs, failed } = await besiege(url, HOSTILE_FILES)
    for (const { what, said, seconds } of uploads)
      say(`  ${seconds.toFixed(2).padStart(6)} s  ${said}: ${what}`)
    const unanswered = uploads.filter(({ said }) => said.startsWith('answer')).length
    say(
      `${uploads.length} uploads, ${unanswered} without words; asked ${probes} times whether the server lives: ${failed} not answered, slowest ${slowestMs.toFixed(0)} ms`,
    )
    return failed + unanswered + (slowestMs > MOST_ANSWER_MS ? 1 : 0)
  })
}

async function main(): Promise<number> {
  const only = process.argv.at(2)
  const faults = only === '--server' ? 0 : await readAll()
  return faults + (only === '--reader' ? 0 : await storm())
}

main().then(
  (faults) => process.exit(faults === 0 ? 0 : 1),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
