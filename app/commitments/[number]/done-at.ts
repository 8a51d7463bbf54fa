import type { MoveName } from '@/components/commitments/offered-moves'

type Done = MoveName | 'amend'

/** Back to the commitment, which then says what was done. */
export const doneAt =
  (done: Done) =>
  ({ number }: { number: string }): string =>
    `/commitments/${number}?done=${done}`
