import { setTimeout as wait } from 'node:timers/promises'
import { endBeforeStopping, isDraining } from '../watch/draining'
import { noteQueue } from './queue-standing'
import { runQueue } from './run-queue'
import type { Work } from './task'

const PAUSE = 5_000

/**
 * Keeps a queue running beside the pages for as long as this process lives: where the database is away, or restarts,
 * it starts anew. Ends with the jobs in hand when this server is told to stop. Never throws.
 */
export async function keepQueue(connectionString: string, work: Work): Promise<void> {
  let stop: (() => Promise<void>) | undefined
  endBeforeStopping(async () => stop?.())
  for (let said = ''; !isDraining(); await wait(PAUSE)) {
    noteQueue('starting')
    try {
      const queue = await runQueue({ connectionString, ...work })
      stop = queue.stop
      noteQueue('running')
      said = ''
      await queue.ended
    } catch (error) {
      const { message } = error as Error
      if (message !== said) console.error(`The job queue cannot run: ${message}. It is tried again.`)
      said = message
    }
    noteQueue('stopped')
  }
}
