/** Passwords, codes and the secrets of links, by the names of their fields. */
const SECRET = /password$|^(?:current)?code$/i

/** Signs nobody types, of which the database refuses one (NUL): all but line ends and tabs. */
const UNTYPED = /[^\P{Cc}\n\r\t]/gu
/** In the name of a file a line end is none either. */
const UNNAMED = /\p{Cc}/gu

function cleaned(value: FormDataEntryValue): FormDataEntryValue {
  if (typeof value === 'string') return value.replace(UNTYPED, '')
  const name = value.name.replace(UNNAMED, '')
  return name === value.name ? value : new File([value], name, { type: value.type })
}

/** What a form sent: text by name for showing it again, and everything (files too) for parsing. */
export function formValues(data: FormData): {
  values: Record<string, string>
  input: Record<string, unknown>
} {
  const values: Record<string, string> = {}
  const input: Record<string, unknown> = {}
  for (const [name, given] of data) {
    if (name.startsWith('$ACTION')) continue // React's own bookkeeping
    const value = cleaned(given)
    input[name] = value
    // A secret is never sent back, and a file cannot be.
    if (typeof value === 'string' && !SECRET.test(name)) values[name] = value
  }
  return { values, input }
}
