const ENDS_A_LINE = new Set(['P', 'BR', 'SECTION', 'DIV'])

/** The document's own words in a selected piece of the page, with a line end where a line ended. */
export function passageOf(piece: DocumentFragment): string {
  for (const aside of piece.querySelectorAll('[data-aside]')) aside.remove()
  const words: string[] = []
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) words.push(node.textContent ?? '')
    for (const child of node.childNodes) walk(child)
    if (ENDS_A_LINE.has(node.nodeName)) words.push('\n')
  }
  walk(piece)
  return words
    .join('')
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim()
}
