/** Part of a text for the minutes: lines, and what is numbered below them. With `items` but none, it is left out. */
export type MinutesPart = { lines: string[]; items?: string[] }

const isSaid = ({ items }: MinutesPart) => items === undefined || items.length > 0

/** For pasting anywhere: lines, an empty one between the parts. */
export function minutesAsText(parts: MinutesPart[]): string {
  const numbered = (items: string[]) => items.map((item, index) => `${index + 1}. ${item}`)
  return parts
    .filter(isSaid)
    .map(({ lines, items = [] }) => [...lines, ...numbered(items)].join('\n'))
    .join('\n\n')
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string)

/** For pasting into a word processor: the first line as a heading, and lists that go on counting there. */
export function minutesAsHtml(parts: MinutesPart[]): string {
  const line = (text: string, isHeading: boolean) =>
    isHeading ? `<h2>${escaped(text)}</h2>` : `<p>${escaped(text)}</p>`
  return parts
    .filter(isSaid)
    .map(({ lines, items = [] }, part) => {
      const said = lines.map((text, index) => line(text, part === 0 && index === 0)).join('')
      const list = items.map((item) => `<li>${escaped(item)}</li>`).join('')
      return list ? `${said}<ol>${list}</ol>` : said
    })
    .join('')
}
