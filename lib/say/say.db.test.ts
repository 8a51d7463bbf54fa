import { beforeAll, describe, expect, it } from 'vitest'
import { council, kindsInHistory } from '../../scripts/testing/council'
import { type Council, fresh, meetingDate, propose, settle } from '../../scripts/testing/lifecycle-paths'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { proposeSettlement } from '../commitments/propose-settlement'
import { returnCommitment } from '../commitments/return-commitment'
import { db } from '../db/client'
import { Forbidden, NotFound } from '../errors'
import { sayOnSettlement } from './say-on-settlement'

ownTestDatabase()

let people: Council
beforeAll(async () => {
  people = await council()
})

const proposalsOf = (number: string) =>
  db().settlementProposal.findMany({ where: { commitment: { number } }, orderBy: { proposedAt: 'asc' } })

/** A proposal that waits, made by someone else than who will speak. */
async function waiting(extra = {}) {
  const number = await fresh(people, 'settlement_proposed', extra)
  const [proposal] = await proposalsOf(number)
  return { number, proposalId: proposal!.id }
}
const notYet = { verdict: 'not_yet' as const, note: 'de bijlage ontbreekt' }
const satisfied = { verdict: 'satisfied' as const, note: null }
const saysOf = (proposalId: string) => db().say.findMany({ where: { proposalId } })

describe('a say on a proposed settlement', () => {
  it('stands once per person, with name and party as they are, and leaves its entries', async () => {
    const at = await waiting()
    const party = await db().party.create({ data: { slug: 'groen', name: 'Groen' } })
    await db().account.update({ where: { id: people.member.id }, data: { partyId: party.id } })
    await sayOnSettlement(people.member, { ...at, ...notYet })
    await sayOnSettlement(people.member, { ...at, ...satisfied })
    await sayOnSettlement(people.staff, { ...at, ...satisfied })
    expect(await saysOf(at.proposalId)).toMatchObject([
      { name: 'member', party: 'Groen', ...satisfied },
      { name: 'staff', party: null, ...satisfied },
    ])
    const said = (await kindsInHistory(at.number)).filter((kind) => kind === 'commitment.said')
    expect(said).toHaveLength(3)
  })

  it('refuses a visitor, and whoever may not see the commitment', async () => {
    const at = await waiting()
    await expect(sayOnSettlement(VISITOR, { ...at, ...satisfied })).rejects.toThrow(Forbidden)
    const secret = await waiting({ confidential: true })
    await expect(sayOnSettlement(people.member, { ...secret, ...satisfied })).rejects.toThrow(NotFound)
    await sayOnSettlement(people.assignee, { ...secret, ...satisfied })
  })

  it('refuses the proposer, and the same thing twice', async () => {
    const number = await fresh(people, 'open')
    await propose(people.staff, number)
    const [proposal] = await proposalsOf(number)
    const at = { number, proposalId: proposal!.id }
    await expect(sayOnSettlement(people.staff, { ...at, ...satisfied })).rejects.toThrow(
      'proposer_has_no_say',
    )
    await sayOnSettlement(people.member, { ...at, ...notYet })
    await expect(sayOnSettlement(people.member, { ...at, ...notYet })).rejects.toThrow('nothing_changed')
  })

  it('refuses once the committee has decided, and keeps what was said', async () => {
    const at = await waiting()
    await sayOnSettlement(people.member, { ...at, ...notYet })
    await returnCommitment(people.staff, { number: at.number, meetingDate, reason: 'onvolledig' })
    await expect(sayOnSettlement(people.member, { ...at, ...satisfied })).rejects.toThrow('proposal_decided')
    expect(await saysOf(at.proposalId)).toMatchObject([notYet])
    // A new proposal starts without says, and a form of the old one does not speak about the new.
    const evidence = { documentNumber: '26bb000456', evidenceDate: null, evidenceQuote: null, note: null }
    await proposeSettlement(people.assignee, { number: at.number, ...evidence })
    await expect(sayOnSettlement(people.member, { ...at, ...satisfied })).rejects.toThrow('proposal_decided')
    const [, second] = await proposalsOf(at.number)
    expect(await saysOf(second!.id)).toEqual([])
  })

  it('loses a race with the verdict cleanly: it is in time, or told that it is not', async () => {
    const at = await waiting()
    const [said, settled] = await Promise.allSettled([
      sayOnSettlement(people.member, { ...at, ...satisfied }),
      settle(people.colleague, at.number),
    ])
    expect(settled.status).toBe('fulfilled')
    const rows = await saysOf(at.proposalId)
    expect(rows).toHaveLength(said.status === 'fulfilled' ? 1 : 0)
    if (said.status === 'rejected') expect(said.reason.code).toBe('proposal_decided')
  })

  it('takes twenty at once from one person as one standing say', async () => {
    const at = await waiting()
    const tries = Array.from({ length: 20 }, (_, index) =>
      sayOnSettlement(people.member, { ...at, verdict: 'not_yet', note: `opmerking ${index}` }),
    )
    await Promise.all(tries)
    expect(await saysOf(at.proposalId)).toHaveLength(1)
  })
})
