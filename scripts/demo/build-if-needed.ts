import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const SOURCES = [
  'app',
  'components',
  'lib',
  'messages',
  'i18n',
  'prisma/migrations',
  'prisma/schema.prisma',
  'scripts/package',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
]
const STAMP = '.next/gestand-sources'

function* files(place: string): Generator<string> {
  if (!existsSync(place)) return
  if (statSync(place).isFile()) return yield place
  for (const name of readdirSync(place).sort()) if (name !== 'generated') yield* files(path.join(place, name))
}

/** What the pages were built of. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) for (const file of files(source)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

const isBuilt = (sources: string) =>
  existsSync('.next/BUILD_ID') &&
  existsSync('dist/start.mjs') &&
  existsSync(STAMP) &&
  readFileSync(STAMP, 'utf8') === sources

/** Builds the pages where they are missing, half made, or older than their sources. @returns whether it built */
export function buildIfNeeded(): boolean {
  const sources = fingerprint()
  if (isBuilt(sources)) return false
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('The pages could not be built; the lines above say why.')
  writeFileSync(STAMP, sources)
  return true
}
