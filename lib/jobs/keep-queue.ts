import { setTimeout as wait } from 'node:timers/promises'
import { noteQueue } from './queue-standing'
import { runQueue } from './run-queue'
import type { Tasks } from './task'

const PAUSE = 5_000

/**
 * Keeps a queue running beside the pages for as long as this process lives: where the database is away, or restarts,
 * it starts anew. Never throws.
 */
export async function keepQueue(connectionString: string, tasks: Tasks): Promise<never> {
  for (let said = ''; ; await wait(PAUSE)) {
    noteQueue('starting')
    try {
      const queue = await runQueue({ connectionString, tasks })
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
