import { beforeAll, describe, expect, it, vi } from 'vitest'
import { DOORS, type Door } from '../../lib/access/doors'
import type { Act } from '../../lib/access/policy'
import { council } from '../testing/council'
import type { Council } from '../testing/lifecycle-paths'
import { ownTestDatabase } from '../testing/test-database'
import { CASES } from './cases'
import { makeAsker } from './everyone'
import { isRoute, knock } from './knock'
import { type Cell, cellsOf, entries, expected, makeCommitment, type Table } from './matrix'

ownTestDatabase()

vi.mock('next-intl/server', () => ({
  // Codes instead of words: what is refused is compared, not how it is said.
  getLocale: async () => 'nl',
  getTranslations: async () => Object.assign((code: string) => code, { has: () => true }),
}))

// Which pages Next keeps is no part of who may do what.
vi.mock('next/cache', async (original) => ({
  ...(await original<object>()),
  revalidatePath: () => undefined,
}))

let people: Council
beforeAll(async () => {
  process.env.NEXTAUTH_SECRET = 'a-secret-for-tests-only-a-secret-for-tests-only'
  process.env.NEXTAUTH_URL = 'http://gestand.example'
  process.env.SECURITY_CONTACT = 'mailto:veilig@gestand.example'
  people = await council()
})

async function layReady(door: Door, { asker: name, act, ownership = 'elses', place = 'public' }: Cell) {
  const asker = await makeAsker(name)
  const about = { council: people, asker, act, ownership, place }
  const table: Table = { ...about, commitment: (state) => makeCommitment(state, about) }
  return { asker, prepared: await CASES[door].prepare(table) }
}

const nameOf = ({ asker, act, ownership, place }: Cell) =>
  [asker, act, ownership, place].filter(Boolean).join(' ')

/** Opens where the policy says so, with an entry in history; else refuses with its reason and leaves none. */
async function ask(door: Door, cell: Cell) {
  const rules = CASES[door]
  const { asker, prepared } = await layReady(door, cell)
  const before = await entries()
  const answer = await knock(door, rules, prepared, { cookie: asker.cookie })
  const written = (await entries()) > before
  const right = expected(cell, asker, rules)
  const byToken = asker.actor.kind === 'visitor' ? 401 : 403
  const refusal = isRoute(door) ? String(rules.byToken ? byToken : rules.refused) : right
  return {
    answer: { answer, written },
    right: {
      answer: right === 'done' ? (rules.answer ?? 'done') : refusal,
      written: right === 'done' && !rules.silent,
    },
  }
}

const doors = Object.keys(DOORS) as Door[]
const cells = (door: Door) => cellsOf(DOORS[door] as readonly Act[], CASES[door])
const ALL = doors.flatMap((door) => cells(door).map((cell) => ({ door, cell })))

describe('the rights matrix', () => {
  it('has a cell for every door, asker, owner and place', () => {
    console.log(`rights matrix: ${doors.length} doors, ${ALL.length} cells`)
    expect(ALL.length).toBeGreaterThan(1000)
  })

  it.each(doors)('%s', { timeout: 120_000 }, async (door) => {
    const answers: Record<string, unknown> = {}
    const rights: Record<string, unknown> = {}
    for (const cell of cells(door)) {
      const { answer, right } = await ask(door, cell)
      answers[nameOf(cell)] = answer
      rights[nameOf(cell)] = right
    }
    expect(answers).toEqual(rights)
  })
})

const ELSEWHERE = [null, 'null', '', 'https://elders.example', 'http://gestand.example:8080'] as const
const changing = doors.filter(
  (door) => !door.endsWith('#GET') && !CASES[door].anyOrigin && !CASES[door].byToken,
)

describe('where a change may come from', () => {
  it.each(changing)('%s: only from a page of ours', { timeout: 60_000 }, async (door) => {
    const act = (DOORS[door] as readonly [Act])[0]
    for (const origin of ELSEWHERE) {
      const place = CASES[door].places?.[0]
      const { asker, prepared } = await layReady(door, { asker: 'admin', act, ...(place && { place }) })
      const before = await entries()
      const answer = await knock(door, CASES[door], prepared, { cookie: asker.cookie, origin })
      expect(`${origin}: ${answer}`).toBe(`${origin}: ${isRoute(door) ? '403' : 'foreign_origin'}`)
      expect(await entries()).toBe(before)
    }
  })
})
