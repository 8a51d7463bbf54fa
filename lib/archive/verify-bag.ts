import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

export type BagFault = { path: string; why: 'missing' | 'changed' | 'unknown' }

async function checksumOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}

const linesOf = (manifest: string) =>
  manifest
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ checksum: line.slice(0, 64), path: line.slice(66) }))

const exists = (file: string) =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  )

/** A path that stays inside the bag, whatever a manifest says. */
const inside = (folder: string, given: string) => {
  const full = path.resolve(folder, given)
  return full.startsWith(path.resolve(folder) + path.sep) ? full : null
}

/**
 * Reckons every checksum of a bag anew, and looks for files that no manifest names.
 * @throws Error where the folder is no bag
 */
export async function verifyBag(folder: string): Promise<{ files: number; faults: BagFault[] }> {
  const manifests = ['manifest-sha256.txt', 'tagmanifest-sha256.txt']
  const read = manifests.map((name) => readFile(path.join(folder, name), 'utf8').then(linesOf))
  const listed = (await Promise.all(read)).flat()
  const faults: BagFault[] = []
  for (const { checksum, path: name } of listed) {
    const file = inside(folder, name)
    if (!file || !(await exists(file))) faults.push({ path: name, why: 'missing' })
    else if ((await checksumOf(file)) !== checksum) faults.push({ path: name, why: 'changed' })
  }
  const known = new Set([...listed.map((line) => line.path), 'tagmanifest-sha256.txt'])
  const present = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of present) {
    const name = path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')
    if (entry.isFile() && !known.has(name)) faults.push({ path: name, why: 'unknown' })
  }
  return { files: listed.length, faults }
}
