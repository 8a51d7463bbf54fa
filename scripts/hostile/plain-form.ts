/** Sends a form of the pages as a browser without scripts would: hidden fields and all. */

const HIDDEN = /<input[^>]*type="hidden"[^>]*>/g
const attribute = (tag: string, name: string) =>
  new RegExp(`\\b${name.replace('$', '\\$')}="([^"]*)"`)
    .exec(tag)?.[1]
    ?.replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&') ?? ''

/** The form of a page that has this field. */
function formWith(html: string, field: string): string {
  const forms = html.split('<form').slice(1)
  const found = forms
    .map((form) => form.slice(0, form.indexOf('</form>')))
    .find((form) => form.includes(`name="${field}"`))
  if (!found) throw new Error(`no form with a field ${field}`)
  return found
}

export class Visitor {
  private cookie = ''

  constructor(private readonly url: string) {}

  private async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { cookie: this.cookie, origin: this.url, 'accept-language': 'nl' }
    const answer = await fetch(this.url + path, { ...init, headers, redirect: 'manual' })
    for (const set of answer.headers.getSetCookie()) this.cookie = `${this.cookie}; ${set.split(';')[0]}`
    return answer
  }

  /** Fills in the form of a page that has the first of these fields, and sends it. */
  async send(path: string, fields: Record<string, string | File>): Promise<Response> {
    const html = await (await this.ask(path)).text()
    const body = new FormData()
    for (const [tag] of formWith(html, Object.keys(fields)[0] ?? '').matchAll(HIDDEN))
      body.append(attribute(tag, 'name'), attribute(tag, 'value'))
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    return this.ask(path, { method: 'POST', body })
  }
}
