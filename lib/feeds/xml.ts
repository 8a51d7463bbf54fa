/** An element as text; what is nothing is left out. */
export type Xml = string | null | undefined | false | Xml[]

const SPECIAL: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML 1.0 has no room for most control characters, however they are written: those are left out. */
export const sayable = (text: string): string =>
  [...text]
    .filter((one) => one >= ' ' || one === '\t' || one === '\n')
    .join('')
    .replace(/[\ufffe\uffff]/g, '')

const escaped = (text: string) => sayable(text).replace(/[&<>"]/g, (one) => SPECIAL[one] ?? one)

/** Text inside an element. */
export const text = (value: string): Xml => escaped(value)

/** `<name a="b">…</name>`, with what is inside already written as elements or by `text`. */
export function element(name: string, attributes: Record<string, string>, ...inside: Xml[]): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const body = inside.flat(9).filter((part) => typeof part === 'string' && part !== '')
  const open = `<${name}${given.join('')}`
  return body.length > 0 ? `${open}>${body.join('')}</${name}>` : `${open}/>`
}

export const document = (root: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`
