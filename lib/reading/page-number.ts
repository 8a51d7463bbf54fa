const LONGEST = 40
const PAGE_NUMBER =
  /^\W*(?:pagina|bladzijde|blad|pag\.|page|p\.)?\s*\d{0,3}\s*(?:(?:van|of|\/|-|–)\s*\d{0,3})?\W*$/i

/** A header or footer line that says no more than which page this is. */
export function isPageNumber(line: string): boolean {
  const words = line.trim()
  return words.length <= LONGEST && PAGE_NUMBER.test(words)
}
