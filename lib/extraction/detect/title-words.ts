/** Longer titles stop at a word. */
const LONGEST = 90

/** One line, a capital in front, no loose marks at the end, at most 90 characters. */
export function tidyTitle(title: string): string {
  const clean = title
    .replace(/-\s*\n\s*(?!en\b|of\b)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:)])/g, '$1')
    .replace(/\(\s+/g, '(')
    .replace(/\bbeschikbaar(?=(?:komen|stellen|maken)\b)/i, (word) => `${word} `)
    .replace(/(?:[\s.,;:(]|\s(?:en|of|om|te|wel|ook|nog|dan|van|voor|bij|naar|tot|met|de|het|een))+$/, '')
    .replace(/^(\S+(?:\s\S+)?)\s(?:is|zijn)$/, '$1')
    .replace(/^(?:[-–]\s*)+/, '')
    .trim()
    .replace(/^(?:de|het|een|mijn|onze|hun|zijn|haar)\s+(?=\S+(?:\s|$))/i, '')
  const capital = clean.charAt(0).toUpperCase() + clean.slice(1)
  if (capital.length <= LONGEST) return capital
  const cut = capital.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))}…`
}
