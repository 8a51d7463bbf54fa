import { z } from 'zod'

/** Another place where the same promise is said: in the same letter, or in another one. */
export type SaidAgain = { question: number | null; document: { id: string; title: string } | null }

type Question = { number: number } | null
type Row = {
  candidate: { evidence: unknown; mergedFrom: { question: Question }[] } | null
  repeatedBy: { question: Question; document: { id: string; title: string; publishedAt: Date | null } }[]
}

/** As the engine stored what it found; a passage added by hand has none. */
const evidence = z.object({ alsoAt: z.array(z.object({ question: z.number().nullable() })) })

type Readable = { ownSource: boolean; unpublished: boolean }

/** The places that may be read: those the engine found, those a reviewer merged, and later letters that repeat it. */
export function saidAgain({ candidate, repeatedBy }: Row, { ownSource, unpublished }: Readable): SaidAgain[] {
  const found = evidence.safeParse(candidate?.evidence).data?.alsoAt ?? []
  const merged = candidate?.mergedFrom.map(({ question }) => ({ question: question?.number ?? null })) ?? []
  const here = [...found, ...merged].map(({ question }) => ({ question, document: null }))
  const elsewhere = repeatedBy
    .filter(({ document }) => unpublished || document.publishedAt !== null)
    .map(({ question, document: { id, title } }) => ({
      question: question?.number ?? null,
      document: { id, title },
    }))
  return once([...(ownSource ? here : []), ...elsewhere])
}

/** A place found by the engine may have been merged by hand as well. */
function once(places: SaidAgain[]): SaidAgain[] {
  const seen = new Map(places.map((place) => [`${place.document?.id} ${place.question}`, place]))
  return [...seen.values()]
}
