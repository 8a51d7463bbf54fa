import type { IsoDay } from '../day'

/** Who held a portfolio, and when. Pure. */
export type HeldTerm = { holder: string; office: string; from: IsoDay; to: IsoDay | null }

/** Whoever held it on a day; null in a gap, or before the first term we know of. */
export function holderOn(terms: readonly HeldTerm[], day: IsoDay): HeldTerm | null {
  return terms.find(({ from, to }) => from <= day && (to === null || day <= to)) ?? null
}

/** Who must see to a promise now, where that is someone else than the one who made it. */
export function inheritedFrom(terms: readonly HeldTerm[], madeOn: IsoDay, today: IsoDay): HeldTerm | null {
  const maker = holderOn(terms, madeOn)
  const now = holderOn(terms, today)
  return maker && maker.holder !== now?.holder ? maker : null
}
