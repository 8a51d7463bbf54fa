/** Passwords, codes and the secrets of links, by the names of their fields. */
const SECRET = /password$|^(?:current)?code$/i

/** What a form sent: text by name for showing it again, and everything (files too) for parsing. */
export function formValues(data: FormData): {
  values: Record<string, string>
  input: Record<string, unknown>
} {
  const values: Record<string, string> = {}
  const input: Record<string, unknown> = {}
  for (const [name, value] of data) {
    if (name.startsWith('$ACTION')) continue // React's own bookkeeping
    input[name] = value
    // A secret is never sent back, and a file cannot be.
    if (typeof value === 'string' && !SECRET.test(name)) values[name] = value
  }
  return { values, input }
}
