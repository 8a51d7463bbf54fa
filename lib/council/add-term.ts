import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { fromDate, fromDateOrNull, toDate, toDateOrNull } from '../day'
import type { Tx } from '../db/client'
import type { OfficeTerm } from '../db/generated/client'
import { Invalid, NotFound } from '../errors'
import type { Entry } from '../history/entries'
import { changeCouncil } from './change-council'
import type { newTermInput } from './schema'
import { successionVerdict } from './terms'

const asTerm = ({ id, from, to }: OfficeTerm) => ({ id, from: fromDate(from), to: fromDateOrNull(to) })

type Ends = { id: string; to: string }

async function endTerm(tx: Tx, { id, to }: Ends, portfolio: string): Promise<Entry> {
  const { holder } = await tx.officeTerm.update({ where: { id }, data: { to: toDate(to) } })
  const changes = [{ field: 'endDate', before: null, after: to }]
  return { kind: 'office_term.amended', about: {}, portfolio, holder, changes }
}

/** Puts someone in charge of a portfolio. Whoever still held it leaves the day before; earlier terms stay. */
export function addTerm(actor: Actor, input: z.infer<typeof newTermInput>, at?: Date) {
  const { portfolioId, holder, office, startDate, endDate } = input
  return changeCouncil(
    actor,
    async (tx) => {
      const portfolio = await tx.portfolio.findUnique({
        where: { id: portfolioId },
        include: { terms: true },
      })
      if (!portfolio) throw new NotFound('no_such_body')
      const verdict = successionVerdict(portfolio.terms.map(asTerm), { from: startDate, to: endDate })
      if (!verdict.ok) throw new Invalid('check_fields', { startDate: verdict.reason })
      const ended = verdict.ends ? [await endTerm(tx, verdict.ends, portfolio.name)] : []
      const { id } = await tx.officeTerm.create({
        data: { portfolioId, holder, office, from: toDate(startDate), to: toDateOrNull(endDate) },
      })
      const added: Entry = {
        kind: 'office_term.added',
        about: {},
        portfolio: portfolio.name,
        holder,
        startDate,
        endDate,
      }
      return { value: { id, portfolioId }, entry: [...ended, added] }
    },
    at,
  )
}
