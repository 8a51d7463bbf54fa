const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}
const ANY = /[&<>"']/
const EVERY = /[&<>"']/g

/** Text as it may stand in a page, between tags and in an attribute's quotes. */
export const escaped = (text: string): string =>
  ANY.test(text) ? text.replace(EVERY, (sign) => SIGNS[sign] as string) : text
