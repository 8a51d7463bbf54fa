import { setTimeout as wait } from 'node:timers/promises'
import type { HostileFile } from '../../lib/reading/testing/hostile-file'
import { DEMO_PASSWORD } from '../../prisma/seed/demo-accounts'
import { Visitor } from './plain-form'

/** One lane each: as many as the server reads at once, the rest would only stand in line. An account has its limit. */
const CLERKS = ['griffie2@gestand.example', 'admin@gestand.example']
const PROBE_MS = 100

export type Upload = { what: string; said: string; seconds: number }
export type Siege = { uploads: Upload[]; probes: number; slowestMs: number; failed: number }

/** Asks whether the server lives, again and again, until told to stop. */
function probe(url: string) {
  const state = { probes: 0, slowestMs: 0, failed: 0 }
  let going = true
  const walk = async () => {
    while (going) {
      const sent = performance.now()
      const alive = await fetch(`${url}/api/health`).then(
        ({ ok }) => ok,
        () => false,
      )
      state.probes += 1
      if (!alive) state.failed += 1
      state.slowestMs = Math.max(state.slowestMs, performance.now() - sent)
      await wait(PROBE_MS)
    }
    return state
  }
  const walking = walk()
  return () => {
    going = false
    return walking
  }
}

/** What the page answered: the words of its refusal, or that the letter was taken in. */
async function saidIn(answer: Response): Promise<string> {
  if (answer.status === 303) return 'taken in'
  const words = /<a[^>]*href="#[^"]*-(?:file|pasted)"[^>]*>([^<]+)</.exec(await answer.text())
  return words?.[1] ?? `answer ${answer.status}`
}

async function uploadAll(url: string, email: string, files: HostileFile[], done: Upload[]) {
  const clerk = new Visitor(url)
  await clerk.send('/sign-in', { email, password: DEMO_PASSWORD })
  for (let file = files.shift(); file; file = files.shift()) {
    const bytes = new Uint8Array(await file.bytes())
    const upload = new File([bytes], file.fileName)
    const started = performance.now()
    const said = await saidIn(await clerk.send('/documents/new', { file: upload }))
    done.push({ what: file.what, said, seconds: (performance.now() - started) / 1000 })
  }
}

/** Uploads them all to a running server, as someone of the clerk's office, while asking whether it still answers. */
export async function besiege(url: string, files: readonly HostileFile[]): Promise<Siege> {
  const waiting = [...files]
  const uploads: Upload[] = []
  const stop = probe(url)
  await Promise.all(CLERKS.map((email) => uploadAll(url, email, waiting, uploads)))
  return { uploads, ...(await stop()) }
}
