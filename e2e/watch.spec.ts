import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { type Server, startServer } from '../scripts/e2e/server'
import { newReader, type Reader } from '../scripts/instances/reader'
import { DEMO, PASSWORD } from './support/test'

/** What an operator sees of a server: its log, its figures, and how it stops. No browser: machines read these. */

const TOKEN = 'a-token-for-prometheus'
const RESIDENT = 'Wilhelmina Achterberg'
const LETTER = `Geachte raad,\n\nMevrouw ${RESIDENT} vroeg naar de lift. Het college stuurt de raad in maart een brief over de lift.`

test.describe.configure({ mode: 'serial' })

let server: Server
let reader: Reader

test.beforeAll(async () => {
  const settings = { METRICS_TOKEN: TOKEN, LOG_LEVEL: 'debug', TRUSTED_PROXIES: '1', DRAIN_SECONDS: '2' }
  server = await startServer(process.env.GESTAND_DATABASE_URL as string, undefined, settings)
  reader = newReader(server.url)
})
test.afterAll(() => server.stop())

const figures = (token?: string) =>
  fetch(`${server.url}/api/metrics`, { headers: token ? { authorization: `Bearer ${token}` } : {} })

/** Everything the server has said, as the lines of its log; Next's greeting comes before there is a log. */
const lines = () =>
  server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)

test('a day of work leaves no person in the log', async () => {
  await newReader(server.url).send('/sign-in', {
    email: 'iemand.anders@gestand.example',
    password: 'verkeerd',
  })
  const entered = await reader.send('/sign-in', { email: DEMO.staff, password: PASSWORD })
  expect(entered.status).toBe(303)
  const taken = await reader.send('/documents/new', { pasted: LETTER, title: `Brief aan ${RESIDENT}` })
  expect(taken.headers.get('location')).toContain('/documents/')
  const looked = [
    `/commitments?q=${encodeURIComponent(RESIDENT)}`,
    '/commitments/T1999-0001',
    `/geen-pagina/${encodeURIComponent(RESIDENT)}`,
    taken.headers.get('location') as string,
  ]
  for (const path of looked) await (await reader.get(path)).text()
  const broken = await fetch(`${server.url}/documents/0b0a5f0e-4f0c-4bb4-9d5f-0e7ad9a5c1d2%00/file`)
  expect(broken.status).toBeGreaterThanOrEqual(400)
  await expect.poll(() => lines().length).toBeGreaterThan(looked.length + 4)
  const log = server.output()
  for (const word of [
    'gestand.example',
    'Wilhelmina',
    'Achterberg',
    'Griffie',
    'lift',
    'T1999',
    '0b0a5f0e',
    'verkeerd',
  ])
    expect(log, word).not.toContain(word)
})

test('each request has a line with an id, which the answer carries, and the pattern of its address', async () => {
  const given = await fetch(`${server.url}/commitments/T2026-0001`, {
    headers: { 'x-request-id': 'from-our-proxy-1' },
  })
  await given.text()
  const made = await fetch(`${server.url}/commitments`, { headers: { 'x-request-id': 'not an id' } })
  await made.text()
  expect(given.headers.get('x-request-id')).toBe('from-our-proxy-1')
  const id = made.headers.get('x-request-id')
  expect(id).toMatch(/^[0-9a-f-]{36}$/)
  const told = (request: string | null) =>
    lines().find((line) => line.request === request && line.msg === 'request')
  await expect.poll(() => told(id)).toMatchObject({ route: '/commitments', method: 'GET', status: '200' })
  expect(told('from-our-proxy-1')).toMatchObject({ route: '/commitments/[number]', ms: expect.any(Number) })
})

test('figures are for who shows the token, and tell of requests, forms, changes, documents, queue and pool', async () => {
  expect((await figures()).status).toBe(404)
  expect((await figures('another-token')).status).toBe(404)
  const text = await (await figures(TOKEN)).text()
  const told = [
    /gestand_http_request_seconds_count\{method="GET",route="\/commitments",status="200"\} [1-9]/,
    /gestand_http_request_seconds_count\{method="GET",route="other",status="404"\} [1-9]/,
    /gestand_forms_total\{route="\/sign-in",outcome="done"\} 1/,
    /gestand_forms_total\{route="\/sign-in",outcome="(?!done|fault)\w+"\} 1/,
    /gestand_changes_total\{kind="document.uploaded"\} 1/,
    /gestand_document_seconds_count\{step="reading"\} 1/,
    /gestand_document_seconds_count\{step="extraction"\} 1/,
    /gestand_queue_jobs\{standing="waiting"\} \d/,
    /gestand_pool_connections\{pool="primary",standing="open"\} [1-9]/,
    /process_resident_memory_bytes \d/,
  ]
  for (const line of told) expect(text).toMatch(line)
  expect(text).not.toMatch(/T\d{4}-\d{4}|achterberg|@/i)
})

test('told to stop, it says so, goes on answering while a balance still sends readers, and leaves', async () => {
  const left = once(server.process, 'exit')
  const begun = Date.now()
  server.process.kill('SIGTERM')
  await expect.poll(async () => (await fetch(`${server.url}/api/ready`)).status).toBe(503)
  const page = await fetch(`${server.url}/commitments`)
  expect(page.status).toBe(200)
  expect(page.headers.get('connection')).toBe('close')
  expect(await (await fetch(`${server.url}/api/ready`)).json()).toMatchObject({
    ready: false,
    stopping: true,
  })
  const since = () => Date.now() - begun
  for (; since() < 3500; await wait(100)) expect((await fetch(`${server.url}/commitments`)).status).toBe(200)
  await left
  expect(since()).toBeGreaterThan(4000)
  expect(since()).toBeLessThan(10_000)
})
