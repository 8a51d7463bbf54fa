import type { Language } from '@/i18n/languages'

/** A paragraph; a link on a line of its own; or a list of them. */
export type Block =
  | string
  | { href: string; words: string }
  | { list: (string | { href: string; words: string })[] }

export type Letter = { language: Language; subject: string; blocks: Block[]; footer?: Block[] }

/** What the outbox keeps of a letter. */
export type Composed = { language: Language; subject: string; text: string; html: string }

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string)

/** One line: names and titles come from people, and a line break would write a header. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

const linkText = ({ href, words }: { href: string; words: string }) => `${words}: ${href}`
const linkHtml = ({ href, words }: { href: string; words: string }) =>
  `<a href="${escaped(href)}" style="color:#1d5c4a">${escaped(words)}</a>`

function asText(block: Block): string {
  if (typeof block === 'string') return block
  if ('href' in block) return linkText(block)
  return block.list.map((item) => `- ${typeof item === 'string' ? item : linkText(item)}`).join('\n')
}

function asHtml(block: Block): string {
  if (typeof block === 'string') return `<p>${escaped(block).replaceAll('\n', '<br>')}</p>`
  if ('href' in block) return `<p>${linkHtml(block)}</p>`
  const items = block.list.map(
    (item) => `<li>${typeof item === 'string' ? escaped(item) : linkHtml(item)}</li>`,
  )
  return `<ul>${items.join('')}</ul>`
}

const FONT = 'font-family:system-ui,sans-serif;font-size:16px;line-height:1.5;color:#1c1b19'

/** A letter as plain text and as simple HTML that says the same. */
export function compose({ language, subject, blocks, footer = [] }: Letter): Composed {
  const title = oneLine(subject)
  const text = [...blocks.map(asText), ...(footer.length > 0 ? ['--', ...footer.map(asText)] : [])].join(
    '\n\n',
  )
  const foot = footer.length > 0 ? `<hr><div style="font-size:14px">${footer.map(asHtml).join('')}</div>` : ''
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body style="${FONT}"><div style="max-width:40rem">${blocks.map(asHtml).join('')}${foot}</div></body></html>`
  return { language, subject: title, text: `${text}\n`, html }
}
