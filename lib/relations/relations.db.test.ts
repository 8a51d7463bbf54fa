import { beforeAll, describe, expect, it } from 'vitest'
import { commitment, council, kindsInHistory } from '../../scripts/testing/council'
import type { Council } from '../../scripts/testing/lifecycle-paths'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Actor, VISITOR } from '../access/actor'
import { undoReview } from '../candidates/undo-review'
import { findCommitment } from '../commitments/find-commitment'
import { db } from '../db/client'
import { Forbidden, NotFound } from '../errors'
import { historyOfCommitment } from '../history/queries'
import { findOthers, withoutUnseen } from './queries'
import { relateCommitments } from './relate-commitments'
import { unrelateCommitments } from './unrelate-commitments'

ownTestDatabase()

let people: Council
beforeAll(async () => {
  people = await council()
})

const idOf = async (number: string) => (await db().commitment.findUniqueOrThrow({ where: { number } })).id
const relationsOf = async (actor: Actor, number: string) => (await findCommitment(actor, number))?.relations
const historyFor = async (actor: Actor, number: string) =>
  (await withoutUnseen(actor, await historyOfCommitment(await idOf(number)))).map(({ entry }) => entry.kind)
const two = () => Promise.all([commitment(people.staff), commitment(people.staff)])

describe('relating commitments', () => {
  it('is told at both ends, each in its own direction, and in both histories', async () => {
    const [a, b] = await two()
    await relateCommitments(people.staff, { number: a, relation: 'repeats', other: b })
    expect(await relationsOf(VISITOR, a)).toMatchObject([{ word: 'repeats', other: { number: b } }])
    expect(await relationsOf(VISITOR, b)).toMatchObject([{ word: 'repeated_by', other: { number: a } }])
    for (const number of [a, b]) expect((await kindsInHistory(number)).at(-1)).toBe('commitment.related')
    const [entry] = await historyOfCommitment(await idOf(b))
    expect(entry?.entry).toMatchObject({ relation: 'repeated_by', other: a })
  })

  it('can be said from the other end', async () => {
    const [a, b] = await two()
    await relateCommitments(people.staff, { number: a, relation: 'has_part', other: b })
    expect(await relationsOf(VISITOR, b)).toMatchObject([{ word: 'belongs_to', other: { number: a } }])
  })

  it('is taken away at both ends, once', async () => {
    const [a, b] = await two()
    await relateCommitments(people.staff, { number: a, relation: 'changes', other: b })
    const [relation] = (await relationsOf(people.staff, b)) ?? []
    const input = { number: b, relationId: relation!.id }
    await expect(unrelateCommitments(people.member, input)).rejects.toThrow(Forbidden)
    const results = await Promise.allSettled([
      unrelateCommitments(people.staff, input),
      unrelateCommitments(people.colleague, input),
    ])
    const lost = results.filter((result) => result.status === 'rejected')
    expect(lost.map(({ reason }) => reason.code)).toEqual(['no_such_relation'])
    expect(await relationsOf(people.staff, a)).toEqual([])
    for (const number of [a, b])
      expect((await kindsInHistory(number)).slice(-2)).toEqual(['commitment.related', 'commitment.unrelated'])
  })

  it('refuses who may not, and leaves nothing behind', async () => {
    const [a, b] = await two()
    const input = { number: a, relation: 'repeats' as const, other: b }
    for (const actor of [VISITOR, people.member, people.assignee])
      await expect(relateCommitments(actor, input)).rejects.toThrow(Forbidden)
    expect(await kindsInHistory(a)).toEqual(['commitment.registered'])
  })

  it('refuses itself, a number that is not there, a second relation of the pair, and a circle', async () => {
    const [[a, b], c] = [await two(), await commitment(people.staff)]
    const relate = (number: string, relation: 'repeats' | 'supplements' | 'repeated_by', other: string) =>
      relateCommitments(people.staff, { number, relation, other })
    const refused = (code: string) => ({ fields: { other: code } })
    await expect(relate(a, 'repeats', a)).rejects.toMatchObject(refused('relation_to_itself'))
    await expect(relate(a, 'repeats', 'T1999-0001')).rejects.toMatchObject(refused('unknown_number'))
    await expect(relate('T1999-0001', 'repeats', a)).rejects.toThrow(NotFound)
    await relate(a, 'repeats', b)
    await expect(relate(a, 'repeats', b)).rejects.toMatchObject(refused('relation_known'))
    await expect(relate(b, 'supplements', a)).rejects.toMatchObject(refused('relation_known'))
    await relate(b, 'repeats', c)
    await expect(relate(c, 'repeats', a)).rejects.toMatchObject(refused('relation_circle'))
    await expect(relate(a, 'repeated_by', c)).rejects.toMatchObject(refused('relation_circle'))
    await relate(c, 'supplements', a)
  })

  it('cannot be closed to a circle by three people at once, nor made twice by two', async () => {
    const [[a, b], c] = [await two(), await commitment(people.staff)]
    const relate = (number: string, other: string) =>
      relateCommitments(people.staff, { number, relation: 'belongs_to', other })
    const round = await Promise.allSettled([relate(a, b), relate(b, c), relate(c, a)])
    expect(round.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    const [d, e] = await two()
    const twice = await Promise.allSettled([relate(d, e), relate(e, d)])
    const lost = twice.filter((result) => result.status === 'rejected')
    expect(lost.map(({ reason }) => reason.fields)).toEqual([{ other: 'relation_known' }])
  })
})

describe('the other end that may not be seen', () => {
  it('is not there: no relation, no entry, no hit', async () => {
    const open = await commitment(people.staff)
    const secrets = await Promise.all([
      commitment(people.staff, { confidential: true, assigneeId: people.assignee.id }),
      commitment(people.staff, { published: false }),
    ])
    for (const other of secrets)
      await relateCommitments(people.staff, { number: open, relation: 'supplements', other })
    for (const actor of [VISITOR, people.member]) {
      expect(await relationsOf(actor, open)).toEqual([])
      expect(await historyFor(actor, open)).toEqual(['commitment.registered'])
      for (const other of secrets) expect(await findOthers(actor, open, other)).toEqual([])
    }
    expect(await relationsOf(people.assignee, open)).toMatchObject([{ other: { number: secrets[0] } }])
    expect(await historyFor(people.assignee, open)).toEqual(['commitment.related', 'commitment.registered'])
    expect(await relationsOf(people.staff, open)).toHaveLength(2)
    expect(await findOthers(people.staff, open, secrets[0]!)).toMatchObject([{ number: secrets[0] }])
  })

  it('holds the registration: what is related cannot be undone', async () => {
    const [related, other] = [
      await commitment(people.staff, { published: false }),
      await commitment(people.staff),
    ]
    await relateCommitments(people.staff, { number: other, relation: 'changes', other: related })
    const { candidateId } = await db().commitment.findUniqueOrThrow({ where: { number: related } })
    const accepted = { state: 'accepted' as const, decidedById: people.staff.id }
    const { version } = await db().candidate.update({ where: { id: candidateId! }, data: accepted })
    const undo = undoReview(people.staff, { candidateId: candidateId!, version })
    await expect(undo).rejects.toThrow('undo_related')
  })
})
