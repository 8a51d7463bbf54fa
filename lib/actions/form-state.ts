/** What a form knows of its last try. Words are already in the reader's language. */
export type FormState = {
  status: 'idle' | 'error' | 'saved'
  message: string | null
  /** What is wrong, by field name. */
  fields: Record<string, string>
  /** What was entered, by field name, so that nothing has to be typed again. */
  values: Record<string, string>
  /** On an edit conflict: what stands there now, by field name. */
  theirs: Record<string, string> | null
  /** Counts tries, so that the error summary takes the focus anew each time. */
  attempt: number
}

export const EMPTY_FORM: FormState = {
  status: 'idle',
  message: null,
  fields: {},
  values: {},
  theirs: null,
  attempt: 0,
}
