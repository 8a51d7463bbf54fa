import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * One of the lists that Next makes of our addresses, out of the folder that the server runs in: next.config.ts says its
 * name. Null where there is none, as in the development server before its first page.
 */
export function readManifest<T>(name: string): T | null {
  const folder = process.env.BUILD_FOLDER || '.next'
  const file = path.resolve(/* turbopackIgnore: true */ process.cwd(), folder, name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}
