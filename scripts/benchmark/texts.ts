/** A text to measure on. `cost` is compared with the cost per byte of the plain letter. */
export type Text = { name: string; text: string }

const MEGABYTE = 1_000_000

const filled = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

/** Input that makes careless patterns walk the same characters again and again. */
export function hostileTexts(): Text[] {
  return [
    { name: 'one line, no stop', text: filled('de wethouder stuurt de raad een brief over ', MEGABYTE) },
    { name: 'one word', text: filled('a', MEGABYTE) },
    { name: 'spaces', text: filled(' ', MEGABYTE) },
    { name: 'line ends', text: filled('\n', MEGABYTE) },
    { name: '"voor voor voor"', text: filled('voor ', MEGABYTE) },
    { name: 'digits', text: filled('1234567890', MEGABYTE) },
    { name: 'numbers with stops', text: filled('1. ', MEGABYTE) },
    { name: 'full stops', text: filled('.', MEGABYTE) },
    { name: 'open brackets', text: filled('(', MEGABYTE) },
    { name: 'combining marks', text: `e${filled('\u0301', MEGABYTE)}` },
    { name: '"Vraag 1:" only', text: filled('Vraag 1:\n', MEGABYTE) },
    { name: 'questions, few answers', text: filled('Vraag 1:\nVraag 1:\nAntwoord 9:\n', MEGABYTE) },
    {
      name: 'one answer for all',
      text: filled('Vraag 1:\n', MEGABYTE / 2) + filled('Antwoord: vraag 1 ', MEGABYTE / 2),
    },
    { name: 'page numbers', text: filled('Kop\n- 1 -\n', MEGABYTE) },
    { name: 'headings only', text: filled('Leegstand\n\n', MEGABYTE) },
  ]
}

/** Copies of a letter, each with its number in front and in every question, until `size` characters are reached. */
export function copiesOf(letter: string, size: number): string {
  const copies: string[] = []
  for (let length = 0, copy = 1; length < size; copy++) {
    const text = `Deel ${copy}\n\n${letter.replace(/^([ \t]*Vraag \d+:)/gm, `$1 (deel ${copy})`)}\n\n`
    copies.push(text)
    length += text.length
  }
  return copies.join('').slice(0, size)
}
