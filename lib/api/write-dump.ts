import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { env } from '../env'
import { momentOf } from '../settings/moment'
import { councilSettings } from '../settings/queries'
import { dumpStream } from './dump'

/** Beside the file until it is whole. */
export const DRAFT = '.part'

/** Writes everything that is public to a file, which is put in place, over the one of before, only when it is whole. */
export async function writeDump(file: string): Promise<void> {
  const site = env().NEXTAUTH_URL.replace(/\/$/, '')
  const stream = dumpStream(site, momentOf(await councilSettings()))
  const draft = createWriteStream(`${file}${DRAFT}`, { flush: true })
  await pipeline(Readable.from(stream), draft)
  await rename(`${file}${DRAFT}`, file)
}
