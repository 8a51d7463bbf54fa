import { beforeAll, describe, expect, it } from 'vitest'
import { commitment, council, kindsInHistory } from '../../scripts/testing/council'
import { countQueries } from '../../scripts/testing/count-queries'
import { type Council, fresh, propose, stateOf } from '../../scripts/testing/lifecycle-paths'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { pullOut } from '../commitments/pull-out'
import { putBack } from '../commitments/put-back'
import { returnCommitment } from '../commitments/return-commitment'
import { toDate } from '../day'
import { db } from '../db/client'
import { Forbidden, Invalid, NotAllowedInState, NotFound } from '../errors'
import { sayOnSettlement } from '../say/say-on-settlement'
import { committeeBoard, findCommitteeMeetings, listCommittees } from './queries'
import { settleList } from './settle-list'

ownTestDatabase()

const AT = new Date('2026-06-04T09:00:00Z')
const MOMENT = { today: '2026-06-04', soonDays: 28 }
const meetingDate = '2026-06-03'
const reason = 'de bijlage ontbreekt'

let people: Council
let other: { id: string; slug: string }

beforeAll(async () => {
  people = await council()
  const named = { slug: 'ruimte', shortName: 'RMT', name: 'Ruimte' }
  other = await db().committee.create({ data: named })
  const committeeId = people.committee.id
  const dates = ['2026-05-13', meetingDate, '2026-06-24', '2026-07-15']
  await db().meeting.createMany({ data: dates.map((date) => ({ committeeId, date: toDate(date) })) })
})

const proposed = (extra = {}) =>
  fresh(people, 'settlement_proposed', { committeeId: people.committee.id, ...extra })
const settleAll = (
  numbers: string[],
  actor: Council['staff'] | typeof VISITOR = people.staff,
  slug = 'zorg',
) => settleList(actor, { committee: slug, meetingDate, numbers }, AT)
const board = async (actor: Council['staff'] | typeof VISITOR = people.staff) => {
  const found = await committeeBoard(actor, 'zorg', MOMENT)
  if (!found) throw new Error('the committee is gone')
  return found
}
const numbersOf = (items: { number: string }[]) => items.map(({ number }) => number)

describe('pulling one out', () => {
  it('takes it off the list, keeps it on the agenda, and says who and why', async () => {
    const number = await proposed()
    await pullOut(people.staff, { number, reason }, AT)
    const { list, apart } = await board()
    expect(numbersOf(list)).not.toContain(number)
    const pulled = { reason, on: '2026-06-04', by: 'staff' }
    expect(apart.find((item) => item.number === number)?.pulled).toEqual(pulled)
    expect((await kindsInHistory(number)).at(-1)).toBe('commitment.pulled_out')
    const outside = (await board(VISITOR)).apart.find((item) => item.number === number)
    expect(outside?.pulled).toEqual({ ...pulled, by: null })
  })

  it('is for the office', async () => {
    const number = await proposed()
    for (const actor of [VISITOR, people.member, people.assignee])
      await expect(pullOut(actor, { number, reason }, AT)).rejects.toThrow(Forbidden)
    expect(numbersOf((await board()).list)).toContain(number)
  })

  it('needs a proposal that waits', async () => {
    const number = await fresh(people, 'open')
    await expect(pullOut(people.staff, { number, reason }, AT)).rejects.toThrow(NotAllowedInState)
  })

  it('happens once, of two at the same time', async () => {
    const number = await proposed()
    const both = [people.staff, people.colleague].map((actor) => pullOut(actor, { number, reason }, AT))
    const results = await Promise.allSettled(both)
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().pullOut.count({ where: { proposal: { commitment: { number } } } })).toBe(1)
  })

  it('does not outlive its proposal: a new one starts on the list', async () => {
    const number = await proposed()
    await pullOut(people.staff, { number, reason }, AT)
    await returnCommitment(people.staff, { number, meetingDate, reason }, AT)
    await propose(people.assignee, number)
    expect(numbersOf((await board()).list)).toContain(number)
  })
})

describe('putting one back', () => {
  const pulledOut = async () => {
    const number = await proposed()
    await pullOut(people.staff, { number, reason }, AT)
    return number
  }

  it('has it on the list again, and says so', async () => {
    const number = await pulledOut()
    await putBack(people.colleague, { number }, AT)
    const { list, apart } = await board()
    expect(numbersOf(list)).toContain(number)
    expect(numbersOf(apart)).not.toContain(number)
    expect((await kindsInHistory(number)).slice(-2)).toEqual(['commitment.pulled_out', 'commitment.put_back'])
    expect((await settleAll([number])).verdicts).toEqual([{ number, refused: null }])
  })

  it('is for the office', async () => {
    const number = await pulledOut()
    for (const actor of [VISITOR, people.member, people.assignee])
      await expect(putBack(actor, { number }, AT)).rejects.toThrow(Forbidden)
    expect(numbersOf((await board()).apart)).toContain(number)
  })

  it('needs one that was pulled out, and happens once of two at the same time', async () => {
    await expect(putBack(people.staff, { number: await proposed() }, AT)).rejects.toThrow(NotAllowedInState)
    const number = await pulledOut()
    const both = [people.staff, people.colleague].map((actor) => putBack(actor, { number }, AT))
    const results = await Promise.allSettled(both)
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

it('shows on the list what members say of a proposal', async () => {
  const number = await proposed()
  const { id: proposalId } = await db().settlementProposal.findFirstOrThrow({
    where: { commitment: { number } },
  })
  await sayOnSettlement(people.member, {
    number,
    proposalId,
    verdict: 'not_yet',
    note: 'De bijlage ontbreekt.',
  })
  const item = (await board(VISITOR)).list.find((row) => row.number === number)
  expect(item?.says).toEqual([{ verdict: 'not_yet' }])
})

describe('settling the list in one act', () => {
  it('settles each item, and says of each what became of it', async () => {
    const [one, two] = [await proposed(), await proposed()]
    const { verdicts } = await settleAll([one, two])
    expect(verdicts).toEqual([one, two].map((number) => ({ number, refused: null })))
    for (const number of [one, two]) {
      expect(await stateOf(number)).toBe('settled')
      expect((await kindsInHistory(number)).at(-1)).toBe('commitment.settled')
    }
  })

  it('lets one that is refused hold up no other', async () => {
    const fine = await proposed()
    const own = await commitment(people.staff, { assigneeId: people.assignee.id })
    await db().commitment.update({ where: { number: own }, data: { committeeId: people.committee.id } })
    await propose(people.staff, own)
    const pulled = await proposed()
    await pullOut(people.staff, { number: pulled, reason }, AT)
    const moved = await proposed({ committeeId: other.id })
    const { verdicts } = await settleAll([own, pulled, moved, 'T1999-0001', fine])
    expect(verdicts).toEqual([
      { number: own, refused: 'proposer_may_not_confirm' },
      { number: pulled, refused: 'pulled_out' },
      { number: moved, refused: 'other_committee' },
      { number: 'T1999-0001', refused: 'no_such_commitment' },
      { number: fine, refused: null },
    ])
    for (const number of [own, pulled, moved]) expect(await stateOf(number)).toBe('settlement_proposed')
  })

  it('settles only what the clerk had before them', async () => {
    const [seen, later] = [await proposed(), await proposed()]
    await settleAll([seen])
    expect(await stateOf(later)).toBe('settlement_proposed')
  })

  it('is for the office, and for a meeting that was held by a committee that exists', async () => {
    const number = await proposed()
    for (const actor of [VISITOR, people.member, people.assignee])
      await expect(settleAll([number], actor)).rejects.toThrow(Forbidden)
    await expect(settleAll([number], people.staff, 'niets')).rejects.toThrow(NotFound)
    const ahead = { committee: 'zorg', meetingDate: '2026-06-24', numbers: [number] }
    await expect(settleList(people.staff, ahead, AT)).rejects.toThrow(Invalid)
    expect(await stateOf(number)).toBe('settlement_proposed')
  })

  it('lets two lists at once settle an item once', async () => {
    const numbers = [await proposed(), await proposed(), await proposed()]
    const lists = await Promise.all([settleAll(numbers), settleAll([...numbers].reverse(), people.colleague)])
    const settled = lists.flatMap(({ verdicts }) => verdicts).filter(({ refused }) => refused === null)
    expect(numbersOf(settled).sort()).toEqual([...numbers].sort())
    const late = lists.flatMap(({ verdicts }) => verdicts).filter(({ refused }) => refused !== null)
    expect(new Set(late.map(({ refused }) => refused))).toEqual(new Set(['already_closed']))
    for (const number of numbers) {
      const kinds = await kindsInHistory(number)
      expect(kinds.filter((kind) => kind === 'commitment.settled')).toHaveLength(1)
    }
  })

  it('lets two committees settle an item once while it moves between them', async () => {
    const number = await proposed()
    const move = db().commitment.update({ where: { number }, data: { committeeId: other.id } })
    const [, ...lists] = await Promise.all([
      move,
      settleAll([number]),
      settleAll([number], people.colleague, 'ruimte'),
    ])
    const won = lists.flatMap(({ verdicts }) => verdicts).filter(({ refused }) => refused === null)
    expect(won.length).toBeLessThanOrEqual(1)
    const kinds = await kindsInHistory(number)
    expect(kinds.filter((kind) => kind === 'commitment.settled')).toHaveLength(won.length)
  })
})

describe('the board', () => {
  it('shows nobody outside what is confidential or unpublished', async () => {
    const hidden = [await proposed({ confidential: true }), await proposed({ published: false })]
    for (const number of hidden) expect(numbersOf((await board()).list)).toContain(number)
    const outside = await board(VISITOR)
    for (const number of hidden) expect(numbersOf(outside.list)).not.toContain(number)
    const late = { latest: '2026-05-01', committeeId: people.committee.id }
    const before = (await board(VISITOR)).overdue.total
    await fresh(people, 'open', { ...late, confidential: true })
    expect((await board(VISITOR)).overdue.total).toEqual(before)
  })

  it('parts what is late from what falls due up to the next meeting, that day included', async () => {
    const at = (latest: string) => fresh(people, 'open', { latest, committeeId: people.committee.id })
    const days = ['2026-06-03', '2026-06-04', '2026-06-24', '2026-06-25']
    const [late, today, onTheDay, after] = [
      await at(days[0]!),
      await at(days[1]!),
      await at(days[2]!),
      await at(days[3]!),
    ]
    const { overdue, due, meetings } = await board()
    expect(meetings).toEqual({ next: '2026-06-24', last: meetingDate })
    expect(numbersOf(overdue.items)).toContain(late)
    expect(numbersOf(due.items)).toEqual(expect.arrayContaining([today, onTheDay]))
    expect(numbersOf(due.items)).not.toContain(after)
    expect(numbersOf(due.items)).not.toContain(late)
  })

  it('counts per committee, with its next meeting', async () => {
    const rows = await listCommittees(people.staff, MOMENT)
    expect(rows.map(({ slug, nextMeeting }) => [slug, nextMeeting])).toEqual([
      ['ruimte', null],
      ['zorg', '2026-06-24'],
    ])
    expect(rows[1]?.proposed.n).toBe((await board()).list.length + (await board()).apart.length)
  })

  it('is null where there is no such committee', async () => {
    expect(await committeeBoard(people.staff, 'niets', MOMENT)).toBeNull()
    expect(await findCommitteeMeetings('niets', MOMENT.today)).toBeNull()
  })

  it('asks the database no more however much there is', async () => {
    expect(await countQueries(() => board())).toBeLessThanOrEqual(9)
    expect(await countQueries(() => listCommittees(VISITOR, MOMENT))).toBeLessThanOrEqual(4)
  })
})

describe('the meetings of a committee', () => {
  it('offers the meetings that were held, the latest first', async () => {
    const found = await findCommitteeMeetings('zorg', MOMENT.today)
    expect(found?.held).toEqual([meetingDate, '2026-05-13'])
  })
})
