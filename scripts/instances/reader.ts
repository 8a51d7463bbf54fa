import { Parser } from 'htmlparser2'

/** A person without scripts, or a machine that acts like one: reads pages, sends the forms on them, keeps its cookies. */
export type Reader = {
  get: (path: string, more?: RequestInit) => Promise<Response>
  /** Sends the form on a page that has these fields, with what stands in it besides. */
  send: (path: string, fields: Record<string, string | File>) => Promise<Response>
  cookie: () => string
}

type Field = { name: string; value: string | File }

/** The fields of each form on a page, with what a browser would send of them untouched. */
function formsIn(html: string): Field[][] {
  const forms: Field[][] = []
  let select: (Field & { chosen?: true }) | undefined
  const add = (field: Field) => forms.at(-1)?.push(field)
  const parser = new Parser({
    onopentag(tag, { name = '', value = '', type, ...marks }) {
      if (tag === 'form') forms.push([])
      else if (tag === 'select') {
        select = { name, value: '' }
        add(select)
      } else if (tag === 'option' && select && (!select.chosen || 'selected' in marks))
        Object.assign(select, { value, chosen: true })
      else if (tag === 'textarea' || (tag === 'input' && name && type !== 'radio' && type !== 'checkbox'))
        add({ name, value: type === 'file' ? new File([], '') : value })
    },
  })
  parser.end(html)
  return forms
}

/**
 * The form of a page that has these fields, as a browser would send it once they are filled in.
 * @throws Error where the page has no such form
 */
export function filledIn(html: string, fields: Record<string, string | File>): FormData {
  const wanted = Object.keys(fields)
  const form = formsIn(html).find((held) => wanted.every((name) => held.some((field) => field.name === name)))
  if (!form) throw new Error(`the page has no form with ${wanted.join(', ')}`)
  const body = new FormData()
  for (const { name, value } of form)
    if (name.startsWith('$ACTION') || !(name in fields)) body.append(name, value)
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return body
}

function keepCookies(jar: Map<string, string>, answer: Response): Response {
  for (const line of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    jar.set(name, value)
  }
  return answer
}

/** @param url where it reads: the balance in front, or one instance */
export function newReader(url: string): Reader {
  const jar = new Map<string, string>()
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const ask = async (path: string, more: RequestInit = {}) => {
    const headers = { 'accept-language': 'nl', cookie: cookie(), ...more.headers }
    return keepCookies(jar, await fetch(url + path, { redirect: 'manual', ...more, headers }))
  }
  const send = async (path: string, fields: Record<string, string | File>) => {
    const body = filledIn(await (await ask(path)).text(), fields)
    return ask(path, { method: 'POST', body, headers: { origin: url } })
  }
  return { get: ask, send, cookie }
}
