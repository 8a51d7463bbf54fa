/** A letter's own number stands in its head, behind one of these words; numbers further on name other documents. */
const HEAD = 3_000
const LABELLED =
  /(?:kenmerk|documentnummer|registratienummer|zaaknummer|bb-?nummer)[ \t]*:?[ \t]*\n?[ \t]*([0-9a-z][0-9a-z./-]{3,38}[0-9a-z])/i

/** The council's own number of this document, as written in its head; null where it has none with a digit in it. */
export function ownNumber(text: string): string | null {
  const number = LABELLED.exec(text.slice(0, HEAD))?.[1]
  return number && /\d/.test(number) ? number : null
}
