/** A document as plain text of 78 columns, the way minutes are mailed around. */
import type { Block, Letter } from './letter'

const WIDTH = 78

/** Breaks a paragraph into lines; later lines start with `indent`. */
function wrap(text: string, first = '', indent = ''): string {
  const lines: string[] = []
  let line = first
  for (const word of text.split(' ')) {
    const fresh = line === first || line === indent
    if (!fresh && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = indent
    }
    line += line === first || line === indent ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}

function renderBlock(block: Block): string {
  switch (block.block) {
    case 'party':
    case 'topic':
    case 'heading':
      return block.text
    case 'question':
      return wrap(`Vraag ${block.number}: ${block.text}`)
    case 'bullets':
      return block.items.map((item) => wrap(item, '- ', '  ')).join('\n')
    case 'paragraph':
      return wrap(block.note ? block.text.replace('{note}', ` (${block.note})`) : block.text)
  }
}

/** UTF-8, line feeds, ending in one. */
export function renderText(letter: Letter): Uint8Array {
  const facts = letter.facts.map(({ label, value }) => `${label}: ${value}`).join('\n')
  const closing = letter.closing.join('\n')
  const pieces = [
    letter.to.map((line) => wrap(line)).join('\n'),
    facts,
    letter.salutation,
    ...letter.blocks.map(renderBlock),
    closing,
  ]
  return new TextEncoder().encode(`${pieces.filter((piece) => piece).join('\n\n')}\n`)
}
