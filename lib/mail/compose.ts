import type { Language } from '@/i18n/languages'

/** A stretch of a window bar, in per cent of its width. */
export type BarPart = { part: 'before' | 'window' | 'late'; share: number }

export type Link = { href: string; words: string }
/** Something one can open, with a line under it; a bar is drawn in HTML only, and says nothing the line does not. */
export type Item = Link & { note?: string; bar?: BarPart[] | null }

/** A paragraph; a heading; a link on a line of its own; or a list. */
export type Block = string | { heading: string } | Link | { items: Item[] }

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

const COLOURS = { before: '#e4dfd3', window: '#1d5c4a', late: '#9c3d22' } as const
const INK = '#1c1b19'
const FONT = `font-family:system-ui,sans-serif;font-size:16px;line-height:1.5;color:${INK}`

function asText(block: Block): string {
  if (typeof block === 'string') return block
  if ('heading' in block) return `== ${block.heading} ==`
  if ('href' in block) return `${block.words}:\n${block.href}`
  return block.items
    .map(({ words, note, href }) => [`- ${words}`, note, href].filter(Boolean).join('\n  '))
    .join('\n')
}

function barHtml(bar: BarPart[]): string {
  const cell = ({ part, share }: BarPart) =>
    `<td width="${share}%" height="6" bgcolor="${COLOURS[part]}" style="font-size:0;line-height:0">&nbsp;</td>`
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>${bar.map(cell).join('')}</tr></table>`
}

const linkHtml = ({ href, words }: Link) =>
  `<a href="${escaped(href)}" style="color:${COLOURS.window}">${escaped(words)}</a>`

function itemHtml({ note, bar, ...link }: Item): string {
  const under = note ? `<br><span style="font-size:14px">${escaped(note)}</span>` : ''
  return `<li style="margin-bottom:12px">${linkHtml(link)}${under}${bar ? barHtml(bar) : ''}</li>`
}

function asHtml(block: Block): string {
  if (typeof block === 'string') return `<p>${escaped(block).replaceAll('\n', '<br>')}</p>`
  if ('heading' in block) return `<h2 style="font-size:18px">${escaped(block.heading)}</h2>`
  if ('href' in block) return `<p>${linkHtml(block)}</p>`
  return `<ul>${block.items.map(itemHtml).join('')}</ul>`
}

/** A letter as plain text and as simple HTML that says the same. */
export function compose({ language, subject, blocks, footer = [] }: Letter): Composed {
  const title = oneLine(subject)
  const text = [...blocks, ...(footer.length > 0 ? ['-- ', ...footer] : [])].map(asText).join('\n\n')
  const foot = footer.length > 0 ? `<hr><div style="font-size:14px">${footer.map(asHtml).join('')}</div>` : ''
  const head = `<meta charset="utf-8"><title>${escaped(title)}</title>`
  const body = `<div style="max-width:40rem">${blocks.map(asHtml).join('')}${foot}</div>`
  const html = `<!doctype html><html lang="${language}"><head>${head}</head><body style="${FONT}">${body}</body></html>`
  return { language, subject: title, text: `${text}\n`, html }
}
