import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import nl from '../../messages/nl/away.json'
import { MOST_IN_HAND, takeInHand } from './in-hand'
import { turnAwayWhenOverrun } from './turn-away'

let server: Server
let url = ''
let endings: (() => void)[] = []

beforeEach(async () => {
  server = createServer((_request, response) => response.end('a page'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  for (let time = 0; time < 2; time++)
    turnAwayWhenOverrun(server, (request) => !request.url?.startsWith('/api/health'))
  endings = Array.from({ length: MOST_IN_HAND + 1 }, takeInHand)
})
afterEach(() => {
  for (const end of endings) end()
  server.closeAllConnections()
  server.close()
})

it('tells a crowd to come back, in words and with its own policy', async () => {
  const answer = await fetch(`${url}/commitments`)
  const page = await answer.text()
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10'])
  expect(page).toContain(nl.busy.title)
  const nonce = /<style nonce="([^"]+)"/.exec(page)?.[1]
  expect(answer.headers.get('content-security-policy')).toBe(`default-src 'none'; style-src 'nonce-${nonce}'`)
})

it('tells programs as programs, and whoever sent a form that it was not stored', async () => {
  const program = await fetch(`${url}/v1/commitments`)
  expect(program.headers.get('content-type')).toBe('application/problem+json')
  const form = await fetch(`${url}/documents/new`, { method: 'POST', body: 'x'.repeat(100_000) })
  expect([form.status, form.headers.get('connection')]).toEqual([503, 'close'])
  expect(await form.text()).toContain(nl.form)
})

it('lets through what may not wait, forms sent by script, and everybody once there is room', async () => {
  const said = async (path: string, headers = {}) => (await fetch(url + path, { headers })).text()
  expect(await said('/api/health')).toBe('a page')
  expect(await said('/commitments', { 'next-action': 'x' })).toBe('a page')
  for (const end of endings.splice(0)) end()
  expect(await said('/commitments')).toBe('a page')
})
