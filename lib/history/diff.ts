import type { FieldChange } from './entries'

type Flat = Record<string, string | number | boolean | null | undefined>

const inWords = (value: Flat[string]): string | null =>
  value === null || value === undefined || value === '' ? null : String(value)

/** The fields that differ, in the order of `after`, each as it was and as it is. */
export function diff(before: Flat, after: Flat): FieldChange[] {
  return Object.keys(after)
    .map((field) => ({ field, before: inWords(before[field]), after: inWords(after[field]) }))
    .filter((change) => change.before !== change.after)
}
