/** What in a message of ours or of a package may be somebody's, and what stands for it. */
const PERSONAL: [RegExp, string][] = [
  [/[^\s<>"'(),;:=]+@[^\s<>"'(),;:]+/g, '<address>'],
  [/"[^"\n]*"|“[^”\n]*”|„[^”“\n]*[”“]|(?<![\w])'[^'\n]*'(?!\w)/g, '"…"'],
  [/=\([^)\n]*\)/g, '=(…)'], // PostgreSQL: Key (email)=(x) already exists
  [/\?[^\s)]*=[^\s)]*/g, '?…'], // the query of an address
  [/\bT\d{4}-\d{4,}\b/g, 'T…'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<id>'],
]

/** A message without values: quoted words, addresses, numbers of things. What kind of fault it is stays readable. */
export function withoutPersons(text: string): string {
  return PERSONAL.reduce((told, [pattern, instead]) => told.replace(pattern, instead), text)
}

/** What the log tells of something that was thrown: its kind, its message without values, and where. */
export function describeFault(thrown: unknown): {
  name: string
  message: string
  code?: string
  at: string[]
} {
  if (!(thrown instanceof Error))
    return { name: typeof thrown, message: withoutPersons(String(thrown)), at: [] }
  const { code } = thrown as { code?: unknown }
  const frames = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: thrown.name,
    message: withoutPersons(thrown.message),
    ...(typeof code === 'string' && { code }),
    at: frames.slice(0, 12).map((line) => line.trim()),
  }
}
