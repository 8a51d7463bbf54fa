import { addDays, type IsoDay } from '../day'

/** Days somebody held a portfolio; `to` null = still in office. Both days included. */
export type Term = { id: string; from: IsoDay; to: IsoDay | null }

const overlaps = (a: Omit<Term, 'id'>, b: Omit<Term, 'id'>) =>
  (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to)

type Verdict = { ok: true; ends: { id: string; to: IsoDay } | null } | { ok: false; reason: 'terms_overlap' }

/**
 * May this term stand beside the others of its portfolio? A portfolio has one holder at a time; whoever is still in
 * office when a successor starts leaves the day before.
 */
export function successionVerdict(others: readonly Term[], next: Omit<Term, 'id'>): Verdict {
  const sitting = others.find((term) => term.to === null && term.from < next.from)
  const ends = sitting ? { id: sitting.id, to: addDays(next.from, -1) } : null
  const after = others.map((term) => (term.id === ends?.id ? { ...term, to: ends.to } : term))
  return after.some((term) => overlaps(term, next))
    ? { ok: false, reason: 'terms_overlap' }
    : { ok: true, ends }
}

/** May a corrected term stand beside the others? Nobody else's term moves. */
export function correctionVerdict(
  others: readonly Term[],
  term: Omit<Term, 'id'>,
): { ok: true } | { ok: false; reason: 'terms_overlap' } {
  return others.some((other) => overlaps(other, term)) ? { ok: false, reason: 'terms_overlap' } : { ok: true }
}
