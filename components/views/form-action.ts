import type { FormState } from '@/lib/actions/form-state'

/** A server action of a form. */
export type FormAction = (state: FormState, data: FormData) => Promise<FormState>
