import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { answerPlainly } from './answer-plainly'
import { Aside } from './aside'

/** What Next itself puts around each answer. */
const compress = createRequire(import.meta.url)('next/dist/compiled/compression')() as (
  ...given: [...Parameters<RequestListener>, () => void]
) => void

const PAGE = `<html><head><script src="/a.js"></script></head><body>${'Één toezegging. '.repeat(200)}</body></html>`

/** Asks a server that answers plainly, and compresses as Next does. */
async function ask(answer: RequestListener, headers: Record<string, string> = {}, aside?: Aside) {
  const server = createServer((request, response) => {
    answerPlainly(request, response, aside)
    compress(request, response, () => answer(request, response))
  }).listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const got = await fetch(`http://127.0.0.1:${port}/`, { headers, redirect: 'manual' })
  const body = await got.text()
  server.close()
  return { status: got.status, headers: got.headers, body }
}

const inPieces =
  (type: string): RequestListener =>
  (_request, response) => {
    response.setHeader('Content-Type', type)
    response.flushHeaders()
    for (let at = 0; at < PAGE.length; at += 500) response.write(PAGE.slice(at, at + 500))
    response.end()
  }

it('sends a page without scripts, compressed where that is taken', async () => {
  const { status, headers, body } = await ask(inPieces('text/html; charset=utf-8'), {
    'accept-encoding': 'gzip',
  })
  expect(status).toBe(200)
  expect(headers.get('content-encoding')).toBe('gzip')
  expect(Number(headers.get('content-length'))).toBeLessThan(500)
  expect(body).toBe(PAGE.replace('<script src="/a.js"></script>', ''))
})

it('puts in what was laid aside, and counts it as part of the page', async () => {
  const aside = new Aside()
  const mark = aside.lay('<td>één</td>')
  const { headers, body } = await ask(
    (_request, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.setHeader('Content-Length', '3')
      response.end(`<table>${mark}</table><script>self.__next_f.push("${mark}")</script>`)
    },
    { 'accept-encoding': 'identity' },
    aside,
  )
  expect(body).toBe('<table><td>één</td></table>')
  expect(headers.get('content-length')).not.toBe('3')
})

it('sends a page as it is read where nothing compressed is taken', async () => {
  const { headers, body } = await ask(inPieces('text/html'), { 'accept-encoding': 'identity' })
  expect(headers.get('content-encoding')).toBeNull()
  expect(body).not.toContain('script')
})

it('leaves what is no page as it is', async () => {
  expect((await ask(inPieces('text/plain'))).body).toBe(PAGE)
})

it('leads on, and says that something is not there', async () => {
  const on = await ask((_request, response) => response.writeHead(303, { Location: '/desk' }).end())
  expect([on.status, on.headers.get('location'), on.body]).toEqual([303, '/desk', ''])
  const missing = await ask((_request, response) => {
    response.statusCode = 404
    response.setHeader('Content-Type', 'text/html')
    response.end(PAGE)
  })
  expect([missing.status, missing.body.includes('script')]).toEqual([404, false])
})

it('puts words where Next leaves a fault to a script', async () => {
  const { status, body } = await ask((_request, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.setHeader('Content-Security-Policy', "style-src 'self' 'nonce-abc'")
    response.writeHead(500)
    response.end(
      '<!DOCTYPE html><html id="__next_error__"><head></head><body><script>1</script></body></html>',
    )
  })
  expect(status).toBe(500)
  for (const words of ['Er ging iets mis', 'Something went wrong', '<style nonce="abc">'])
    expect(body).toContain(words)
})
