import type { MoveName } from '@/components/commitments/offered-moves'

/** What is no move of the lifecycle, and is told when it is done all the same. */
export const OTHER_DONE = ['amend', 'undo', 'say', 'relate', 'unrelate'] as const
export type Done = MoveName | (typeof OTHER_DONE)[number]

/** Back to the commitment, which then says what was done, and offers to undo it where it was noted as a run. */
export const doneAt =
  (done: Done) =>
  ({ number, run }: { number: string; run?: string }): string =>
    `/commitments/${number}?done=${done}${run ? `&run=${run}` : ''}`
