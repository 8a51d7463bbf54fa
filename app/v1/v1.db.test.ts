import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { makeToken } from '@/lib/api/make-token'
import { listTokens } from '@/lib/api/queries'
import * as resources from '@/lib/api/resources'
import { revokeToken } from '@/lib/api/revoke-token'
import type { Scope } from '@/lib/api/scopes'
import { db } from '@/lib/db/client'
import { inRequest } from '@/scripts/rights/in-request'
import { candidate, commitment, council } from '@/scripts/testing/council'
import { ownTestDatabase } from '@/scripts/testing/test-database'

ownTestDatabase()

vi.mock('next-intl/server', () => ({
  getTranslations: async () => Object.assign((code: string) => code, { has: () => true }),
}))

const SITE = 'https://gestand.example'
let people: Awaited<ReturnType<typeof council>>
const made: Record<'open' | 'secret' | 'hidden', string> = { open: '', secret: '', hidden: '' }

beforeAll(async () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'een geheim van meer dan tweeëndertig tekens')
  vi.stubEnv('NEXTAUTH_URL', SITE)
  people = await council()
  made.open = await commitment(people.staff)
  made.secret = await commitment(people.staff, { confidential: true })
  made.hidden = await commitment(people.staff, { published: false })
  await commitment(people.staff, { latest: null })
})

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>
type How = {
  token?: string
  params?: Record<string, string>
  body?: unknown
  headers?: Record<string, string>
}

async function ask(route: string, path: string, how: How = {}): Promise<Response> {
  const { token, params = {}, body, headers: more } = how
  const headers = new Headers({ ...more, ...(token && { authorization: `Bearer ${token}` }) })
  const method = body ? 'POST' : 'GET'
  const module = (await import(/* @vite-ignore */ `./${route}/route.ts`)) as Record<string, Handler>
  const request = new Request(`${SITE}${path}`, {
    method,
    headers,
    body: body ? JSON.stringify(body) : undefined,
  })
  return inRequest(headers, () => (module[method] as Handler)(request, { params: Promise.resolve(params) }))
}

async function token(...scopes: Scope[]): Promise<string> {
  const name = crypto.randomUUID()
  await makeToken(people.admin, { name, scopes })
  const found = (await listTokens(people.admin, new Date())).find((one) => one.name === name)
  return found?.secret as string
}
const numbers = async (answer: Response) =>
  (await answer.json()).results.map(({ number }: { number: string }) => number).sort()

describe('reading', () => {
  it('gives everyone what is public, as it is described', async () => {
    const answer = await ask('commitments', '/v1/commitments')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('api-version')).toBe('1.0.0')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const { results } = await answer.json()
    expect(results).toHaveLength(2)
    for (const one of results) {
      expect(resources.commitmentSchema.strict().parse(one)).toEqual(one)
      expect(one).not.toHaveProperty('confidential')
      expect([made.secret, made.hidden]).not.toContain(one.number)
    }
  })

  it('gives more for a token that may, and not for one that may not', async () => {
    const all = await numbers(
      await ask('commitments', '/v1/commitments', { token: await token('read:register') }),
    )
    expect(all).toEqual(expect.arrayContaining([made.open, made.secret, made.hidden]))
    const few = await ask('commitments', '/v1/commitments', { token: await token('write:documents') })
    expect(await numbers(few)).not.toContain(made.secret)
  })

  it('leads from page to page until all of it was there', async () => {
    const read = await token('read:register')
    const seen: string[] = []
    let path: string | null = '/v1/commitments?limit=1'
    while (path) {
      const answer: Response = await ask('commitments', path, { token: read })
      seen.push(...(await numbers(answer)))
      path =
        /<https:\/\/gestand\.example(.*)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1] ?? null
    }
    expect(seen).toHaveLength(4)
    expect(new Set(seen).size).toBe(4)
  })

  it('says not there of what is not there for this asker', async () => {
    const one = (number: string) =>
      ask('commitments/[number]', `/v1/commitments/${number}`, { params: { number } })
    expect((await one(made.open)).status).toBe(200)
    for (const number of [made.secret, made.hidden, 'T1999-0001', 'onzin'])
      expect(await (await one(number)).json()).toMatchObject({ status: 404, title: 'Not Found' })
  })

  it('is not sent again to who has it', async () => {
    const first = await ask('commitments', '/v1/commitments')
    const headers = { 'if-none-match': first.headers.get('etag') as string }
    const again = await ask('commitments', '/v1/commitments', { headers })
    expect(again.status).toBe(304)
    expect(again.headers.get('api-version')).toBe('1.0.0')
  })

  it.each(['?standing=ooit', '?limit=1000', '?foo=1', '?after=x', '?year=twee'])(
    'refuses %s by name',
    async (query) => {
      const answer = await ask('commitments', `/v1/commitments${query}`)
      expect(answer.status).toBe(400)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      const { invalidParams } = resources.problemSchema.parse(await answer.json())
      expect(invalidParams?.[0]?.name).toBe(query.slice(1).split('=')[0])
    },
  )

  it('tells the rest as it is described too', async () => {
    const results = async (route: string) => (await (await ask(route, `/v1/${route}`)).json()).results
    expect(
      resources.toezeggingSchema
        .strict()
        .array()
        .parse(await results('ori/toezeggingen')),
    ).toHaveLength(2)
    expect(
      resources.committeeSchema
        .strict()
        .array()
        .parse(await results('committees')),
    ).toHaveLength(1)
    expect(await results('documents')).toEqual([])
    const portfolio = await db().portfolio.create({ data: { slug: 'wonen', name: 'Wonen' } })
    const from = new Date('2022-06-01')
    await db().officeTerm.create({
      data: { portfolioId: portfolio.id, holder: 'A. Naam', office: 'wethouder', from },
    })
    expect(
      resources.personSchema
        .strict()
        .array()
        .parse(await results('people')),
    ).toMatchObject([
      { id: 'a-naam', memberships: [{ post: 'Wonen', startDate: '2022-06-01', endDate: null }] },
    ])
    const figures = await (await ask('figures', '/v1/figures')).json()
    expect(resources.figuresSchema.parse(figures).all.live).toBe(2)
  })

  it('dumps all that is public, and nothing else', async () => {
    const answer = await ask('dump', '/v1/dump')
    const text = gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.filter(({ type }) => type === 'commitment')).toHaveLength(2)
    expect(text).not.toContain(made.secret)
    expect(text).not.toContain(made.hidden)
  })
})

describe('writing', () => {
  const letter = () => ({
    text: `Wij sturen de raad in juni een brief. ${crypto.randomUUID()}`,
    documentDate: '2026-03-03',
  })

  it('takes a letter in for review, and history says through which program', async () => {
    const answer = await ask('documents', '/v1/documents', {
      token: await token('write:documents'),
      body: letter(),
    })
    expect(answer.status).toBe(201)
    const document = resources.documentSchema.parse(await answer.json())
    expect(answer.headers.get('location')).toBe(document.url)
    expect(document).toMatchObject({ documentDate: '2026-03-03', published: false })
    const entry = await db().historyEntry.findFirstOrThrow({ where: { documentId: document.id } })
    expect(entry).toMatchObject({ kind: 'document.uploaded', actorId: people.admin.id })
    expect(entry.actorName).toMatch(/^admin \(API: /)
  })

  it('takes a file as well, and says of what it cannot read where it is wrong', async () => {
    const write = await token('write:documents')
    const file = (name: string, text: string) => ({
      file: { name, contentBase64: Buffer.from(text).toString('base64') },
    })
    const good = file('brief.txt', `Brief ${crypto.randomUUID()}`)
    expect((await ask('documents', '/v1/documents', { token: write, body: good })).status).toBe(201)
    const bad = await ask('documents', '/v1/documents', { token: write, body: file('brief.pdf', 'geen pdf') })
    expect(await bad.json()).toMatchObject({ status: 400, invalidParams: [{ name: 'file' }] })
    const odd = await ask('documents', '/v1/documents', { token: write, body: { ...letter(), onbekend: 1 } })
    expect(await odd.json()).toMatchObject({ status: 400, invalidParams: [{ name: 'onbekend' }] })
  })

  it('points out a passage', async () => {
    const { document } = await candidate(people.staff)
    const body = { title: 'Brief', quote: 'Het college stuurt', kind: 'information', strength: 'firm' }
    const how = { token: await token('write:candidates'), body, params: { id: document.id } }
    const answer = await ask('documents/[id]/candidates', '/v1/x', how)
    expect(answer.status).toBe(201)
    expect(resources.candidateSchema.parse(await answer.json())).toMatchObject({ state: 'proposed' })
    const elsewhere = await ask('documents/[id]/candidates', '/v1/x', {
      ...how,
      body: { ...body, quote: 'staat er niet' },
    })
    expect(await elsewhere.json()).toMatchObject({ status: 400, invalidParams: [{ name: 'quote' }] })
  })

  it('is refused without a token, with another scope, and with one that was taken back', async () => {
    const status = async (given?: string) =>
      (await ask('documents', '/v1/documents', { token: given, body: letter() })).status
    expect(await status()).toBe(401)
    expect(await status('gestand_api_geraden')).toBe(401)
    expect(await status(await token('read:register'))).toBe(403)
    const once = await token('write:documents')
    const id = (await listTokens(people.admin, new Date()))[0]?.id as string
    await revokeToken(people.admin, { id })
    expect(await status(once)).toBe(401)
    await expect(revokeToken(people.admin, { id })).rejects.toMatchObject({ code: 'token_revoked' })
  })
})

describe('tokens', () => {
  it('are kept as a hash, and shown for ten minutes to who made them', async () => {
    const secret = await token('read:register')
    expect(JSON.stringify(await db().apiToken.findMany())).not.toContain(secret.slice(-20))
    const later = new Date(Date.now() + 11 * 60_000)
    expect((await listTokens(people.admin, later)).every((one) => one.secret === null)).toBe(true)
    expect(await listTokens(people.staff, new Date())).toEqual([])
    expect(() => makeToken(people.staff, { name: 'x', scopes: ['read:register'] })).toThrow('not_yours')
    const entries = await db().historyEntry.findMany({ where: { kind: 'token.made' } })
    expect(entries.length).toBeGreaterThan(0)
    expect(JSON.stringify(entries.map(({ payload }) => payload))).not.toContain('gestand_api')
  })

  it('die with the account that made them', async () => {
    const read = await token('read:register')
    await db().account.update({ where: { id: people.admin.id }, data: { deactivatedAt: new Date() } })
    expect((await ask('commitments', '/v1/commitments', { token: read })).status).toBe(401)
    await db().account.update({ where: { id: people.admin.id }, data: { deactivatedAt: null } })
  })
})
