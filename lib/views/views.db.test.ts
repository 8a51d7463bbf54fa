import { beforeEach, describe, expect, it } from 'vitest'
import { account } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Account, type Actor, VISITOR } from '../access/actor'
import type { Role } from '../access/roles'
import { db } from '../db/client'
import { Forbidden, Invalid, NotFound } from '../errors'
import { chooseStart } from './choose-start'
import { moveView } from './move-view'
import { listOwnViews } from './queries'
import { removeView } from './remove-view'
import { renameView } from './rename-view'
import { saveView } from './save-view'
import { VIEWS_PER_PERSON } from './schema'

ownTestDatabase()

let lotte: Account
beforeEach(async () => {
  lotte = await account('member', 'lotte')
})

const names = async (of: Account) => (await listOwnViews(of)).map(({ name }) => name)
const three = async (of: Account) =>
  Promise.all([
    await saveView(of, { name: 'een', query: '' }),
    await saveView(of, { name: 'twee', query: 'standing=overdue' }),
    await saveView(of, { name: 'drie', query: 'kind=action' }),
  ])

describe('saving a view', () => {
  it.each<Role>(['member', 'staff', 'admin'])('is for a %s, after the views there are', async (role) => {
    const someone = await account(role)
    await three(someone)
    expect(await listOwnViews(someone)).toMatchObject([
      { name: 'een', query: '', isStart: false },
      { name: 'twee', query: 'standing=overdue' },
      { name: 'drie' },
    ])
  })

  it('is not for a visitor, and leaves no trace in the council’s history', async () => {
    const before = await db().historyEntry.count()
    await expect(saveView(VISITOR, { name: 'een', query: '' })).rejects.toThrow(Forbidden)
    await saveView(lotte, { name: 'een', query: '' })
    expect(await db().historyEntry.count()).toBe(before)
    expect(await listOwnViews(VISITOR)).toEqual([])
  })

  it('refuses a name that is taken, whatever its capitals, but not one of somebody else', async () => {
    await saveView(lotte, { name: 'Te laat', query: '' })
    const again = saveView(lotte, { name: 'te LAAT', query: 'kind=action' })
    await expect(again).rejects.toMatchObject({ fields: { name: 'view_name_taken' } })
    await saveView(await account('staff'), { name: 'Te laat', query: '' })
  })

  it('stops at thirty, also when several arrive at once', async () => {
    const standing = Array.from({ length: VIEWS_PER_PERSON - 2 }, (_, i) => ({
      ...{ accountId: lotte.id, name: `weergave ${i}`, query: '', position: i + 1 },
    }))
    await db().savedView.createMany({ data: standing })
    const more = Array.from({ length: 7 }, (_, i) => saveView(lotte, { name: `nog een ${i}`, query: '' }))
    const results = await Promise.allSettled(more)
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused.map(({ reason }) => reason.code)).toEqual(Array(5).fill('too_many_views'))
    expect(await names(lotte)).toHaveLength(VIEWS_PER_PERSON)
  })

  it('lets one of two with the same name win', async () => {
    const both = [1, 2].map(() => saveView(lotte, { name: 'dubbel', query: '' }))
    const results = await Promise.allSettled(both)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(results.find((result) => result.status === 'rejected')?.reason).toBeInstanceOf(Invalid)
  })
})

describe('keeping views in order', () => {
  it('renames', async () => {
    const [first] = await three(lotte)
    await renameView(lotte, { id: first.id, name: 'EEN' })
    await expect(renameView(lotte, { id: first.id, name: 'Twee' })).rejects.toThrow(Invalid)
    expect(await names(lotte)).toEqual(['EEN', 'twee', 'drie'])
  })

  it('moves up and down, and stays put at the ends', async () => {
    const [first, , third] = await three(lotte)
    await moveView(lotte, { id: third.id, direction: 'up' })
    expect(await names(lotte)).toEqual(['een', 'drie', 'twee'])
    await moveView(lotte, { id: first.id, direction: 'up' })
    await moveView(lotte, { id: first.id, direction: 'down' })
    expect(await names(lotte)).toEqual(['drie', 'een', 'twee'])
  })

  it('keeps every view in a place of its own when moves cross', async () => {
    const [first, second] = await three(lotte)
    const moves = [first, second, first, second].map(({ id }) => moveView(lotte, { id, direction: 'down' }))
    await Promise.all(moves)
    const places = await db().savedView.findMany({ where: { accountId: lotte.id } })
    expect(new Set(places.map(({ position }) => position)).size).toBe(3)
  })

  it('removes once; the second time it is gone', async () => {
    const [, second] = await three(lotte)
    const results = await Promise.allSettled([1, 2].map(() => removeView(lotte, { id: second.id })))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find((result) => result.status === 'rejected')?.reason).toBeInstanceOf(NotFound)
    expect(await names(lotte)).toEqual(['een', 'drie'])
  })

  it('has one start at most, which can be taken off again', async () => {
    const [first, second] = await three(lotte)
    await chooseStart(lotte, { id: first.id })
    await Promise.all([chooseStart(lotte, { id: second.id }), chooseStart(lotte, { id: first.id })])
    expect((await listOwnViews(lotte)).filter(({ isStart }) => isStart).length).toBeLessThanOrEqual(1)
    await chooseStart(lotte, { id: second.id })
    const starts = (await listOwnViews(lotte)).filter(({ isStart }) => isStart)
    for (const { id } of starts) await chooseStart(lotte, { id })
    expect((await listOwnViews(lotte)).some(({ isStart }) => isStart)).toBe(false)
  })

  it('lets nobody touch, or see, the views of somebody else', async () => {
    const [first] = await three(lotte)
    const admin = await account('admin')
    const { id } = first
    const tries = [
      (by: Actor) => renameView(by, { id, name: 'x' }),
      (by: Actor) => moveView(by, { id, direction: 'down' }),
      (by: Actor) => removeView(by, { id }),
      (by: Actor) => chooseStart(by, { id }),
    ]
    for (const tried of tries) {
      await expect(tried(admin)).rejects.toThrow(NotFound)
      await expect(tried(VISITOR)).rejects.toThrow(Forbidden)
    }
    expect(await names(lotte)).toEqual(['een', 'twee', 'drie'])
    expect(await listOwnViews(admin)).toEqual([])
  })
})
