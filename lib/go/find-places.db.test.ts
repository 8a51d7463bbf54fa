import { beforeAll, describe, expect, it } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { db } from '../db/client'
import { findPlaces } from './find-places'

ownTestDatabase()

let people: Awaited<ReturnType<typeof council>>
beforeAll(async () => {
  people = await council()
})
const found = async (...asked: Parameters<typeof findPlaces>) =>
  (await findPlaces(...asked)).map(({ href }) => href)

describe('going somewhere', () => {
  it('by a number, however it is written', async () => {
    const number = await commitment(people.staff)
    const short = number.replace(/^T/, '').replace(/-0+/, '-')
    expect(await found(VISITOR, number)).toEqual([`/commitments/${number}`])
    expect(await found(VISITOR, ` ${short} `)).toEqual([`/commitments/${number}`])
  })

  it('leads a visitor to nothing that is not public', async () => {
    const number = await commitment(people.staff, { published: false })
    expect(await found(VISITOR, number)).toEqual([])
    expect(await found(people.staff, number)).toEqual([`/commitments/${number}`])
    const { title } = await db().document.findFirstOrThrow()
    expect((await findPlaces(VISITOR, title)).filter(({ word }) => word === 'document')).toEqual([])
    expect((await findPlaces(people.staff, title)).some(({ word }) => word === 'document')).toBe(true)
  })

  it('knows committees and holders to everyone, accounts to the admin', async () => {
    const { slug, name } = people.committee
    expect(await found(VISITOR, name.toUpperCase())).toContain(`/committees/${slug}`)
    const portfolio = await db().portfolio.create({ data: { slug: 'zorg-en-jeugd', name: 'Zorg en jeugd' } })
    const held = {
      portfolioId: portfolio.id,
      holder: 'Tine de Wit',
      office: 'wethouder',
      from: new Date('2024-01-01'),
    }
    await db().officeTerm.create({ data: held })
    expect(await found(VISITOR, 'tine')).toEqual(['/portfolios/zorg-en-jeugd'])
    expect(await found(people.staff, people.admin.name)).not.toContain(`/admin/people/${people.admin.id}`)
    expect(await found(people.admin, people.admin.name)).toContain(`/admin/people/${people.admin.id}`)
  })

  it('finds nothing for nothing, and takes no wildcard for one', async () => {
    expect(await found(people.admin, '   ')).toEqual([])
    expect(await found(people.admin, '%')).toEqual([])
  })
})
