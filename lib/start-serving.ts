import { type Env, env } from './env'
import { keepQueue } from './jobs/keep-queue'
import { tasks } from './tasks'
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

/** What a server does besides answering: watching itself, and taking jobs. Once per process. */
export function startServing() {
  const settings = configuration()
  startWatching(settings)
  void keepQueue(settings.DATABASE_URL, tasks)
}
