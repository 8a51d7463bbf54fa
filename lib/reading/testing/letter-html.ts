import { escapeMarkup } from './escape-markup'
import type { Letter, Part } from './letter'

type Frame = { before: string; after: string }

const FRAMES: Record<Part['kind'], Frame> = {
  heading: { before: '<h2>', after: '</h2>' },
  question: { before: '<p><strong>', after: '</strong></p>' },
  answer: { before: '<p>', after: '</p>' },
  bullet: { before: '<ul><li>', after: '</li></ul>' },
}

/** The letter as a page with a style, a script and a comment around it. */
export function letterHtml(letter: Letter): string {
  const notes: string[] = []
  const parts = letter.parts.map((part) => {
    if (part.note !== undefined) notes.push(part.note)
    const mark = part.note === undefined ? '' : `<sup>${notes.length}</sup>`
    const { before, after } = FRAMES[part.kind]
    return `${before}${escapeMarkup(part.text)}${mark}${after}`
  })
  const feet = notes.map((note, index) => `<p>${index + 1} ${escapeMarkup(note)}</p>`)
  return `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>${escapeMarkup(letter.title)}</title>
<style>p { color: black }</style></head><body><script>document.write('niet lezen')</script><!-- ook niet -->
${parts.concat(feet).join('\n')}</body></html>`
}
