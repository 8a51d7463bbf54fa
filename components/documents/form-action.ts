import type { FormState } from '@/lib/actions/form-state'

/** A server action as a form takes it; pages hand theirs down. */
export type FormAction = (state: FormState, data: FormData) => Promise<FormState>
