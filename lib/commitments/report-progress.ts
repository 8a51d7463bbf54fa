import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { changeCommitment } from './change-commitment'
import type { progressInput } from './schema'

/** A note on how it goes; it changes nothing but the history. */
export function reportProgress(actor: Actor, { number, note }: z.infer<typeof progressInput>, at?: Date) {
  return changeCommitment(
    actor,
    'commitment.report_progress',
    number,
    async ({ commitment }) => ({
      value: commitment,
      entry: { kind: 'commitment.progress', about: { commitmentId: commitment.id }, note },
    }),
    at,
  )
}
