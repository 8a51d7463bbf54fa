import { setTimeout as wait } from 'node:timers/promises'
import type { Reader } from './reader'

/** One thing that is asked again and again. `good` says which answers are right. */
export type Errand = {
  name: string
  do: (reader: Reader) => Promise<Response>
  good: (status: number) => boolean
  pauseMs: number
}

export type Outcome = { requests: number; failures: string[] }

/** Runs errands, each by so many readers at once, until `busy` ends. Every answer is read to its end. */
export async function underLoad(
  errands: (Errand & { readers: Reader[] })[],
  busy: Promise<unknown>,
): Promise<Record<string, Outcome>> {
  let over = false
  void busy.finally(() => {
    over = true
  })
  const outcomes: Record<string, Outcome> = {}
  const run = async ({ name, do: task, good, pauseMs }: Errand, reader: Reader) => {
    const outcome = outcomes[name] ?? { requests: 0, failures: [] }
    outcomes[name] = outcome
    while (!over) {
      outcome.requests += 1
      try {
        const answer = await task(reader)
        const said = await answer.text()
        if (!good(answer.status)) outcome.failures.push(`answered ${answer.status}: ${said.slice(0, 200)}`)
      } catch (error) {
        const { message, cause } = error as Error
        outcome.failures.push(`${message} ${cause instanceof Error ? cause.message : ''}`)
      }
      await wait(pauseMs)
    }
  }
  await Promise.all(errands.flatMap((errand) => errand.readers.map((reader) => run(errand, reader))))
  await busy
  return outcomes
}
