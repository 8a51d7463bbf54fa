import { AsyncLocalStorage } from 'node:async_hooks'
import type { Aside } from '../plain/aside'
import { processWide } from './process-wide'

/** What is known of the request being answered, wherever in the code one stands. Nothing in it is anybody's. */
export type CurrentRequest = {
  /** From a proxy of ours, or made here: the same in each line of the log, and in the answer's `X-Request-Id`. */
  id: string
  /** The pattern of its address: `/commitments/[number]`. */
  route: string
  /** Whether some seconds old is good enough: a visitor reads, who has not just written. */
  mayBeOlder: boolean
  /** Where the page goes out without React: its parts that React need not know. */
  aside?: Aside
}

export const requests = processWide('requests', () => new AsyncLocalStorage<CurrentRequest>())

/** Undefined outside a request: in the job queue, in commands. */
export const currentRequest = () => requests().getStore()
