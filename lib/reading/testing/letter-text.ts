import type { Letter } from './letter'

/** The letter as somebody would type it. */
export function letterText(letter: Letter): string {
  const notes: string[] = []
  const parts = letter.parts.map((part) => {
    if (part.note !== undefined) notes.push(part.note)
    const words = part.note === undefined ? part.text : `${part.text}${notes.length}`
    return part.kind === 'bullet' ? `- ${words}` : words
  })
  return parts.concat(notes.map((note, index) => `${index + 1} ${note}`)).join('\n\n')
}
