import { MASKS, type RedactionKind } from '@/lib/redaction/mask'
import type { Run } from './source'
import type { Mark } from './stretches'

/** A place that the public does not read. */
export type LeftOut = Mark & { kind: RedactionKind }

/** A place that is left out: for the office its words with a line through them, for everyone else a block that says so. */
export const LEFT_OUT_STYLE = {
  office: 'bg-sunken text-ink line-through decoration-muted decoration-1',
  public: 'rounded-sm border border-edge bg-sunken px-1 text-sm text-muted',
}

/** What the public reads instead: the mask where the place begins, nothing in the rest of it. */
export function maskOf(run: Run, leftOut: ReadonlyMap<string, LeftOut>): string | null {
  const id = run.marks.find((mark) => leftOut.has(mark))
  const place = id === undefined ? undefined : leftOut.get(id)
  if (!id || !place) return null
  return run.opens.includes(id) ? MASKS[place.kind] : ''
}
