import { beforeAll, describe, expect, it } from 'vitest'
import { council } from '../../scripts/testing/council'
import { countQueries } from '../../scripts/testing/count-queries'
import { type Council, fresh, meetingDate, settle, window } from '../../scripts/testing/lifecycle-paths'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { decideExtension } from '../commitments/decide-extension'
import { extendCommitment } from '../commitments/extend-commitment'
import { requestExtension } from '../commitments/request-extension'
import { db } from '../db/client'
import { listDecided } from './list-decided'

ownTestDatabase()

let people: Council
let other: { id: string }

beforeAll(async () => {
  people = await council()
  other = await db().committee.create({ data: { slug: 'ruimte', shortName: 'RMT', name: 'Ruimte' } })
})

const numbersOf = (items: { number: string }[]) => items.map(({ number }) => number)

describe('what was decided', () => {
  it('lists the verdicts of one meeting, and tells the public of public ones only', async () => {
    const extra = { committeeId: people.committee.id }
    const number = await fresh(people, 'settlement_proposed', extra)
    const secret = await fresh(people, 'settlement_proposed', { ...extra, confidential: true })
    for (const each of [number, secret]) await settle(people.staff, each)
    const decided = await listDecided(people.staff, people.committee.id, meetingDate)
    expect(numbersOf(decided)).toEqual(expect.arrayContaining([number, secret]))
    const outside = await listDecided(VISITOR, people.committee.id, meetingDate)
    expect(numbersOf(outside)).toContain(number)
    expect(numbersOf(outside)).not.toContain(secret)
    expect(numbersOf(await listDecided(people.staff, other.id, meetingDate))).not.toContain(number)
    const lapsed = await fresh(people, 'lapsed', extra)
    const after = await listDecided(VISITOR, people.committee.id, meetingDate)
    expect(after.find((row) => row.number === lapsed)?.outcome).toBe('lapsed')
  })

  it('lists the time that was given and the time that was refused, by the meeting that decided so', async () => {
    const extra = { committeeId: people.committee.id }
    const [given, refused, office] = [
      await fresh(people, 'open', extra),
      await fresh(people, 'open', extra),
      await fresh(people, 'open', extra),
    ]
    await extendCommitment(people.staff, { number: given, reason: 'een zieke', ...window, meetingDate })
    await requestExtension(people.assignee, { number: refused, reason: 'drukte', ...window })
    const no = { number: refused, decision: 'refused', reason: 'te vaak', meetingDate } as const
    await decideExtension(people.staff, no)
    await extendCommitment(people.staff, { number: office, reason: 'griffie', ...window, meetingDate: null })
    const decided = await listDecided(VISITOR, people.committee.id, meetingDate)
    const about = (number: string) => decided.find((row) => row.number === number)
    expect(about(given)).toMatchObject({ outcome: 'extended', reason: 'een zieke', latest: window.latest })
    expect(about(refused)).toMatchObject({ outcome: 'extension_refused', reason: 'te vaak' })
    expect(about(office)).toBeUndefined()
  })

  it('asks the database no more however much there is', async () => {
    const decided = () => listDecided(VISITOR, people.committee.id, meetingDate)
    expect(await countQueries(decided)).toBeLessThanOrEqual(8)
  })
})
