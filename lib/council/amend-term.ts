import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { fromDate, fromDateOrNull, toDate, toDateOrNull } from '../day'
import type { OfficeTerm } from '../db/generated/client'
import { Conflict, Invalid, NotFound } from '../errors'
import { diff } from '../history/diff'
import { changeCouncil } from './change-council'
import { type amendTermInput, asSeen } from './schema'
import { correctionVerdict } from './terms'

const asForm = ({ holder, office, from, to }: OfficeTerm) => ({
  holder,
  office,
  startDate: fromDate(from),
  endDate: fromDateOrNull(to),
})

const asTerm = ({ id, from, to }: OfficeTerm) => ({ id, from: fromDate(from), to: fromDateOrNull(to) })

/** Corrects a term of office, or ends it. No other term moves with it. */
export function amendTerm(actor: Actor, input: z.infer<typeof amendTermInput>, at?: Date) {
  const { id, seen, ...fields } = input
  return changeCouncil(
    actor,
    async (tx) => {
      const standing = await tx.officeTerm.findUnique({
        where: { id },
        include: { portfolio: { include: { terms: true } } },
      })
      if (!standing) throw new NotFound('no_such_term')
      const now = asForm(standing)
      const stamp = asSeen(now.holder, now.office, now.startDate, now.endDate)
      if (stamp !== seen)
        throw new Conflict('changed_meanwhile', { ...now, endDate: now.endDate ?? '', seen: stamp })
      const changes = diff(now, fields)
      if (changes.length === 0) throw new Invalid('nothing_changed')
      const { portfolio } = standing
      const others = portfolio.terms.filter((term) => term.id !== id).map(asTerm)
      const verdict = correctionVerdict(others, { from: fields.startDate, to: fields.endDate })
      if (!verdict.ok) throw new Invalid('check_fields', { startDate: verdict.reason })
      const { holder, office, startDate, endDate } = fields
      await tx.officeTerm.update({
        where: { id },
        data: { holder, office, from: toDate(startDate), to: toDateOrNull(endDate) },
      })
      return {
        value: { id, portfolioId: portfolio.id },
        entry: {
          kind: 'office_term.amended',
          about: {},
          portfolio: portfolio.name,
          holder: now.holder,
          changes,
        },
      }
    },
    at,
  )
}
