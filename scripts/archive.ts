/**
 * `npm run archive -- DIR [--office]`: writes the public part of the register, or with `--office` all of it, into a new
 * folder, as a bag with checksums. `npm run archive -- --verify DIR` reckons the checksums anew.
 * Exit 0: done, or sound; 1: something is wrong; 2: usage.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { makeArchive } from '../lib/archive/make-archive'
import { verifyBag } from '../lib/archive/verify-bag'
import { db } from '../lib/db/client'
import { INSTALLER } from '../lib/people/installer'

const USAGE = 'usage: npm run archive -- DIR [--office], or npm run archive -- --verify DIR'

async function write(folder: string, office: boolean) {
  await mkdir(folder) // fails where there is something already: an archive is never mixed with another
  const { files } = await makeArchive(INSTALLER, { scope: office ? 'office' : 'public' })
  let count = 0
  for await (const { path: name, bytes } of files) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, bytes, { flag: 'wx' })
    count += 1
  }
  console.log(`${count} files`)
}

async function verify(folder: string): Promise<number> {
  const { files, faults } = await verifyBag(folder)
  for (const { path: name, why } of faults) console.log(`${why}: ${name}`)
  console.log(`${files} files: ${faults.length === 0 ? 'sound' : 'NOT SOUND'}`)
  return faults.length === 0 ? 0 : 1
}

async function main(): Promise<number> {
  const options = { office: { type: 'boolean' }, verify: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [folder, ...more] = positionals
  if (!folder || more.length > 0) throw new RangeError(USAGE)
  if (values.verify) return verify(path.resolve(folder))
  await write(path.resolve(folder), values.office ?? false)
  await db().$disconnect()
  return 0
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message)
    process.exit(error instanceof RangeError || error instanceof TypeError ? 2 : 1)
  },
)
