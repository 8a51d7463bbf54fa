import { afterEach, expect, it, vi } from 'vitest'
import { inRequest } from '../../scripts/rights/in-request'
import { type Actor, VISITOR } from '../access/actor'
import { mayBeOlder } from '../watch/may-be-older'
import { readNewest } from './read-newest'

const STAFF: Actor = { kind: 'account', id: 'x', name: 'X', role: 'staff' }

async function cookiesAfter(actor: Actor) {
  const set: string[] = []
  await inRequest(
    new Headers(),
    () => readNewest(actor),
    (cookies) => set.push(...cookies),
  )
  return set
}

afterEach(() => void vi.unstubAllEnvs())

it('makes a visitor who sent a form read the primary for a minute', async () => {
  vi.stubEnv('DATABASE_READ_URL', 'postgresql://localhost/copy')
  const [cookie = ''] = await cookiesAfter(VISITOR)
  expect(cookie).toMatch(/Max-Age=60/)
  expect(mayBeOlder('GET', '/commitments', cookie.split(';')[0])).toBe(false)
})

it('leaves others alone: who is signed in reads the primary, and without a copy all do', async () => {
  expect(await cookiesAfter(VISITOR)).toEqual([])
  vi.stubEnv('DATABASE_READ_URL', 'postgresql://localhost/copy')
  expect(await cookiesAfter(STAFF)).toEqual([])
})
