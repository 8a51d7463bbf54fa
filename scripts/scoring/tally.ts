import type { Outcome } from './matching'

export type Tally = {
  right: number
  misses: number
  alarms: number
  kind: number
  strength: number
  dated: number
  latest: number
}

export const EMPTY: Tally = { right: 0, misses: 0, alarms: 0, kind: 0, strength: 0, dated: 0, latest: 0 }

/** Adds one text's outcome. `latest` is right when both sides say the same day, or both say none. */
export function add(tally: Tally, { pairs, misses, alarms }: Outcome): Tally {
  const dated = pairs.filter(({ label, candidate }) => label.due !== null || candidate.due !== null)
  const agree = (count: (typeof pairs)[number]) =>
    (count.label.due?.latest ?? null) === (count.candidate.due?.latest ?? null)
  return {
    right: tally.right + pairs.length,
    misses: tally.misses + misses.length,
    alarms: tally.alarms + alarms.length,
    kind: tally.kind + pairs.filter(({ label, candidate }) => label.kind === candidate.kind).length,
    strength:
      tally.strength + pairs.filter(({ label, candidate }) => label.strength === candidate.strength).length,
    dated: tally.dated + dated.length,
    latest: tally.latest + dated.filter(agree).length,
  }
}

const share = (part: number, whole: number) => (whole === 0 ? '   - ' : (part / whole).toFixed(3))

/** One line of the report. `latest` counts matched promises where either side names a term. */
export function tallyLine(name: string, tally: Tally): string {
  const { right, misses, alarms } = tally
  const f1 = share(2 * right, 2 * right + misses + alarms)
  const numbers = [share(right, right + alarms), share(right, right + misses), f1]
  const accuracy = [share(tally.kind, right), share(tally.strength, right), share(tally.latest, tally.dated)]
  const counts = [right, misses, alarms, tally.dated].map((count) => String(count).padStart(5))
  return [name.padEnd(30), ...numbers, ...counts, ...accuracy].join('  ')
}

export const TALLY_HEAD = `${''.padEnd(30)}  prec.  recall F1     right  miss alarm dated  kind   strength latest`
