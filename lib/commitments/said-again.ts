import { z } from 'zod'
import { pageAt } from './page-at'

type Letter = { id: string; title: string; documentDate: Date }
/** The passage itself, where it was kept as one; the reading view marks it under this id. */
type Passage = { id: string; page: number | null }

/** Another place where the same promise is said: in the same letter (`document` is null), or in another one. */
export type SaidAgain = { question: number | null; document: Letter | null; passage: Passage | null }

type Kept = { id: string; start: number; question: { number: number } | null }
type Row = {
  candidate: { evidence: unknown; mergedFrom: Kept[] } | null
  repeatedBy: (Kept & { document: Letter & { publishedAt: Date | null; pages: number[] } })[]
  document: { pages: number[] } | null
}

/** As the engine stored what it found; a passage added by hand has none. */
const evidence = z.object({ alsoAt: z.array(z.object({ question: z.number().nullable() })) })

type Readable = { ownSource: boolean; unpublished: boolean }

const placeOf = ({ id, start, question }: Kept, pages: number[]) => ({
  question: question?.number ?? null,
  passage: { id, page: pageAt(pages, start) },
})

/** The places that may be read: those a reviewer merged, those the engine found, and later letters that repeat it. */
export function saidAgain(
  { candidate, repeatedBy, document }: Row,
  { ownSource, unpublished }: Readable,
): SaidAgain[] {
  const found = evidence.safeParse(candidate?.evidence).data?.alsoAt ?? []
  const merged = candidate?.mergedFrom.map((kept) => placeOf(kept, document?.pages ?? [])) ?? []
  const here = [...merged, ...found.map(({ question }) => ({ question, passage: null }))]
  const elsewhere = repeatedBy
    .filter(({ document }) => unpublished || document.publishedAt !== null)
    .map(({ document: { id, title, documentDate, pages }, ...kept }) => ({
      ...placeOf(kept, pages),
      document: { id, title, documentDate },
    }))
  return once([...(ownSource ? here.map((place) => ({ ...place, document: null })) : []), ...elsewhere])
}

/** A place found by the engine may have been merged by hand as well: the one that can be led to stays. */
function once(places: SaidAgain[]): SaidAgain[] {
  const keyOf = ({ document, question }: SaidAgain) => `${document?.id} ${question}`
  const led = new Set(places.filter(({ passage }) => passage).map(keyOf))
  const loose = new Map(
    places.filter((place) => !place.passage && !led.has(keyOf(place))).map((place) => [keyOf(place), place]),
  )
  return places.filter((place) => place.passage || loose.get(keyOf(place)) === place)
}
