import { VISITOR } from '../../lib/access/actor'
import { readFilters } from '../../lib/commitments/filters'
import { listCommitments } from '../../lib/commitments/register-page'
import { db } from '../../lib/db/client'
import { type Load, summary } from './load'
import { NOTE_CHANGE } from './statements'
import { chance, vocabulary } from './words'

/** What people type: words of every frequency, two of them, beginnings, and typing errors. */
function questions(count: number): string[] {
  const random = chance(7)
  const words = vocabulary(chance(2025))
  const word = () => words[Math.floor(words.length ** random()) - 1] ?? 'gemeente'
  const swapped = (text: string) => `${text.slice(0, 3)}${text[4] ?? ''}${text[3] ?? ''}${text.slice(5)}`
  const kinds = [word, () => `${word()} ${word()}`, () => word().slice(0, 6), () => swapped(word())]
  return Array.from({ length: count }, (_, place) => (kinds[place % kinds.length] as () => string)())
}

/**
 * The time of the whole answer: what was meant, the page of hits, and all counts beside it; nothing is kept from one to
 * the next. `first`: right after a start of the database, which reads its index; `again`: the same questions once more.
 */
export async function measureSearch(count: number, today: string): Promise<{ first: Load; again: Load }> {
  const moment = { today, soonDays: 28 }
  const ask = (q: string) => listCommitments(VISITOR, readFilters({ q }), moment)
  const round = async () => {
    const times: number[] = []
    const begun = performance.now()
    for (const q of questions(count)) {
      await db().$executeRawUnsafe(NOTE_CHANGE)
      const asked = performance.now()
      await ask(q)
      times.push(performance.now() - asked)
    }
    return summary(times, (performance.now() - begun) / 1000)
  }
  for (const q of questions(20)) await ask(q)
  return { first: await round(), again: await round() }
}
