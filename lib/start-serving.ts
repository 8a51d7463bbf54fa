import { keepLookout } from './db/lookout'
import { type Env, env } from './env'
import { keepQueue } from './jobs/keep-queue'
import { announceSetUp } from './people/announce-set-up'
import { servePlainPages } from './plain/serve-plain-pages'
import { workOf } from './tasks'
import { processWide } from './watch/process-wide'
import { startWatching } from './watch/start-watching'

/** The configuration, or the end of this process with one readable list of what is wrong with it. */
function configuration(): Env {
  try {
    return env()
  } catch (error) {
    console.error((error as Error).message)
    return process.exit(1)
  }
}

const serving = processWide('serving', () => ({ begun: false }))

/**
 * What a server does besides answering: watching itself, taking jobs, and on a first run saying how to begin. Once per
 * process, however often it is asked.
 */
export function startServing() {
  if (serving().begun) return
  serving().begun = true
  const settings = configuration()
  startWatching(settings)
  if (process.env.NODE_ENV === 'production') servePlainPages()
  void keepLookout(settings.DATABASE_URL)
  void keepQueue(settings.DATABASE_URL, workOf(settings))
  // Past the log, which would take the link for something secret: whoever reads this output is meant to use it.
  void announceSetUp((line) => process.stdout.write(`${line}\n`))
}
