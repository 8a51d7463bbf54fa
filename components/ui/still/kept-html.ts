/** Some thousand rows: what all readers of the register's first pages see. */
const MOST_CHARACTERS = 8_000_000

const known = new Map<string, string>()
let characters = 0

/**
 * HTML that was drawn before from the same facts, or drawn now.
 * @param facts everything that what is drawn depends on, the language and the day included
 */
export function keptHtml(facts: string, draw: () => string): string {
  const before = known.get(facts)
  if (before !== undefined) return before
  const html = draw()
  characters += facts.length + html.length
  if (characters > MOST_CHARACTERS) {
    known.clear()
    characters = facts.length + html.length
  }
  known.set(facts, html)
  return html
}
