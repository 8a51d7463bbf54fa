import { findDates } from '../deadlines'
import type { DetectContext, Due, Span } from '../types'

const PAPER =
  /\bin\s+de\s+((?:kadernota|perspectiefnota|voorjaarsnota|(?:programma|gemeente)?begroting|jaarstukken|jaarrekening)(?:\s+\d{4})?)(?![\p{L}\d-])/iu

/**
 * "Wij komen er in de voorjaarsnota op terug": the paper of the budget's year that something is told in is its moment, as
 * "bij de voorjaarsnota" is. Asked where somebody comes back to the council and names no other term; elsewhere such a paper is a place and no moment.
 */
export function paperTerm(
  text: string,
  { start, end }: Span,
  { documentDate, calendar }: DetectContext,
): Due | null {
  const match = documentDate === null ? null : PAPER.exec(text.slice(start, end))
  if (documentDate === null || !match) return null
  const [hit] = findDates(`bij de ${match[1]}`, documentDate, calendar)
  if (!hit || hit.end === null) return null
  return { phrase: match[0], earliest: hit.start, latest: hit.end, rule: hit.rule, assumed: hit.assumed }
}
