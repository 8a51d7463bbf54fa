import { type BulkAct, isBulkAct } from '@/lib/commitments/bulk-schema'
import { numberSchema } from '@/lib/commitments/schema'

type Asked = Record<string, string | string[] | undefined>

const allOf = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat())

/** The act of the address where this person may do it, else the first they may; none for those who only read. */
export function actOf({ act }: Asked, acts: readonly BulkAct[]): BulkAct | undefined {
  return isBulkAct(act) && acts.includes(act) ? act : acts[0]
}

/** The numbers that were ticked, each once; what is no number is left out. */
export function chosenNumbers({ n }: Asked): string[] {
  return [...new Set(allOf(n).filter((number) => numberSchema.safeParse(number).success))]
}

/** All that the view holds was chosen, and not what was ticked on one page. */
export const isWholeView = ({ all }: Asked): boolean => all === '1'

/** Where in the register they were ticked. */
export const viewOf = ({ view }: Asked): string => allOf(view)[0] ?? ''
