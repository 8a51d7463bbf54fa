'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { runBulk } from '@/lib/commitments/bulk'
import { bulkInput, undoInput } from '@/lib/commitments/bulk-schema'
import { undoRun } from '@/lib/commitments/undo-run'

export async function bulkAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: bulkInput,
    verb: (actor, input) => runBulk(actor, input),
    next: ({ id }) => `/commitments/bulk/${id}`,
  })
}

export async function undoAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: undoInput,
    verb: (actor, input) => undoRun(actor, input),
    // One commitment that is back as it was says so itself; verdicts on several stand on the page of the run.
    next: ({ id, single }) => (single ? `/commitments/${single}?done=undo` : `/commitments/bulk/${id}`),
  })
}
