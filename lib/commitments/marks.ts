import { db } from '../db/client'
import type { Term } from './search-words'

const [BEGIN, END] = ['\u0002', '\u0003']

/** A stretch of text; `hit`: it is what was searched for. */
export type Stretch = { text: string; hit: boolean }
/** Where a search found something: the title, and the words around a hit elsewhere. */
export type Marks = { title: Stretch[]; snippet: Stretch[] | null }

/** Text with signs around its hits, as stretches. */
export function stretchesOf(marked: string): Stretch[] {
  return marked.split(BEGIN).flatMap((part, place) => {
    if (place === 0) return part ? [{ text: part, hit: false }] : []
    const [hit = '', ...rest] = part.split(END)
    const after = rest.join('')
    return [{ text: hit, hit: true }, ...(after ? [{ text: after, hit: false }] : [])]
  })
}

const quoted = (word: string) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

const anyTerm = (terms: Term[]) =>
  terms
    .flatMap(({ lexemes, prefix }) => [...lexemes.map(quoted), ...(prefix ? [`${quoted(prefix)}:*`] : [])])
    .join(' | ')

type Row = { id: string; title: string; snippet: string }

/**
 * Marks what was found in the rows of a page. Looks in the same words as the search did.
 * @param beside whether the words beside the quote may be shown though their source is not public
 */
export async function marksOf(ids: string[], terms: Term[], beside: boolean): Promise<Map<string, Marks>> {
  if (ids.length === 0 || terms.length === 0) return new Map()
  const query = anyTerm(terms)
  const signs = `StartSel="${BEGIN}", StopSel="${END}"`
  const rows = await db().$queryRaw<Row[]>`
    SELECT c."id", ts_headline('register_dutch', c."title", ${query}::tsquery, ${`HighlightAll=true, ${signs}`}) AS "title",
      ts_headline('register_dutch', concat_ws(' ', c."quote", s."text",
        CASE WHEN ${beside} OR d."id" IS NULL OR d."publishedAt" IS NOT NULL
          THEN concat_ws(' ', q."question", coalesce(q."answer", c."context")) END),
        ${query}::tsquery, ${`MaxFragments=1, MinWords=10, MaxWords=22, ${signs}`}) AS "snippet"
    FROM unnest(${ids}::uuid[]) i("id") JOIN "Commitment" c ON c."id" = i."id"
    LEFT JOIN "Document" d ON d."id" = c."documentId"
    LEFT JOIN "Question" q ON q."id" = c."questionId"
    LEFT JOIN LATERAL (
      SELECT string_agg(concat_ws(' ', p."documentNumber", p."evidenceQuote", p."note"), ' ') AS "text"
      FROM "SettlementProposal" p WHERE p."commitmentId" = c."id") s ON true`
  return new Map(
    rows.map(({ id, title, snippet }) => {
      const found = stretchesOf(snippet)
      return [id, { title: stretchesOf(title), snippet: found.some(({ hit }) => hit) ? found : null }]
    }),
  )
}
