import type { ListedCommitment } from '../commitments/public-commitment'
import type { CommitmentResource } from './resources'

/** What a resource tells beside what a list shows. */
export type Told = { quote: string; updatedAt: Date; assumed: string[] }
type Item = ListedCommitment & Told

/** @param internal whether the asker reads what is not public too, and so is told what is */
export function toCommitment(item: Item, site: string, internal: boolean): CommitmentResource {
  const { number, title, quote, kind, strength, state, madeOn, madeBy, party, committee, portfolio } = item
  const { due, slips, settledOn, updatedAt, assumed, confidential, published } = item
  return {
    number,
    url: `${site}/v1/commitments/${number}`,
    htmlUrl: `${site}/commitments/${number}`,
    ...{ title, quote, kind, strength, state, madeOn, madeBy, party, committee, portfolio },
    term: { ...due, assumed },
    timesExtended: slips,
    settledOn,
    updatedAt: updatedAt.toISOString(),
    ...(internal && { confidential, published }),
  }
}

/** The same in the words of Open Raadsinformatie; docs/api.md says field by field where each comes from. */
export function toToezegging(item: Item, site: string) {
  const { number, title, quote, madeOn, madeBy, party, committee, state, due, settledOn, updatedAt } = item
  return {
    id: number,
    url: `${site}/v1/commitments/${number}`,
    informatieobjecttype: 'toezegging' as const,
    titel: title,
    omschrijving: quote,
    datum: madeOn,
    indiener: madeBy,
    vragensteller: party,
    gremium: committee?.shortName ?? null,
    status: state,
    termijn: due.phrase,
    termijnBegindatum: due.earliest,
    termijnEinddatum: due.latest,
    afdoeningsdatum: settledOn,
    wijzigingsdatum: updatedAt.toISOString().slice(0, 10),
  }
}

type ListedDocument = {
  id: string
  kind: 'answers' | 'letter' | 'minutes'
  number: string | null
  title: string
  documentDate: string
  documentDateAssumed: boolean
  meetingDate: string | null
  published: boolean
  committee: { slug: string; shortName: string } | null
}

export function toDocument(row: ListedDocument, site: string) {
  const { id, kind, number, title, documentDate, documentDateAssumed, meetingDate, committee, published } =
    row
  return {
    id,
    url: `${site}/v1/documents/${id}`,
    htmlUrl: `${site}/documents/${id}`,
    ...{ kind, number, title, documentDate, documentDateAssumed, meetingDate, committee, published },
  }
}
