import { escaped } from './escaped'

/** How React writes the names of props that are not spelled as in HTML; any other name must be. */
const SPELLED: Record<string, string> = {
  className: 'class',
  colSpan: 'colSpan',
  dateTime: 'dateTime',
  defaultChecked: 'checked',
  defaultValue: 'value',
  htmlFor: 'for',
  rowSpan: 'rowSpan',
  strokeDasharray: 'stroke-dasharray',
  strokeWidth: 'stroke-width',
  tabIndex: 'tabindex',
  viewBox: 'viewBox',
}

/** True by standing there, whatever their value. */
const FLAGS = new Set(['checked', 'disabled', 'hidden', 'open', 'required', 'selected'])

/** Names that lead somewhere, and how an address may begin that only leads to a page. */
const LEADS = new Set(['href', 'src', 'action', 'formaction'])
const HARMLESS = /^(?:[/?#]|https?:|mailto:)/

const PLAIN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

function nameOf(prop: string): string {
  const spelled = SPELLED[prop]
  if (spelled) return spelled
  if (!PLAIN.test(prop)) throw new Error(`an attribute that is not drawn still: ${prop}`)
  return prop
}

const names = new Map<string, string>()

/** The name of a prop in the page, worked out once for each. */
function known(prop: string): string {
  const before = names.get(prop)
  if (before !== undefined) return before
  const name = nameOf(prop)
  names.set(prop, name)
  return name
}

function written(name: string, value: unknown): string {
  if (typeof value === 'boolean') {
    if (name.startsWith('aria-') || name.startsWith('data-')) return ` ${name}="${value}"`
    return value && FLAGS.has(name) ? ` ${name}=""` : ''
  }
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new Error(`an attribute that is neither words nor a figure: ${name}`)
  const text = String(value)
  if (LEADS.has(name) && !HARMLESS.test(text)) throw new Error(`an address that leads to no page: ${text}`)
  return ` ${name}="${escaped(text)}"`
}

/**
 * The attributes of an element as they stand in its tag, each after a space.
 * @throws where React would do more than write: handlers, styles as objects, HTML from elsewhere.
 */
export function attributesOf(props: Record<string, unknown>): string {
  let attributes = ''
  for (const prop in props) {
    const value = props[prop]
    if (prop === 'children' || value === undefined || value === null) continue
    attributes += written(known(prop), value)
  }
  return attributes
}
