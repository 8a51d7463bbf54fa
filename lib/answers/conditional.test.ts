import { describe, expect, it } from 'vitest'
import { conditional, etagOf } from './conditional'

const MODIFIED = new Date('2026-03-01T10:00:00.500Z')
const ask = (headers: Record<string, string>) =>
  conditional(new Request('https://gestand.example/x', { headers }), {
    body: 'hallo',
    type: 'text/plain',
    modifiedAt: MODIFIED,
  })

describe('an answer to who may have it already', () => {
  it('carries its name and the day it was changed', async () => {
    const answer = ask({})
    expect(answer.status).toBe(200)
    expect(answer.headers.get('etag')).toBe(etagOf('hallo'))
    expect(answer.headers.get('last-modified')).toBe('Sun, 01 Mar 2026 10:00:00 GMT')
    expect(await answer.text()).toBe('hallo')
  })

  it.each([
    ['the name', { 'if-none-match': etagOf('hallo') }],
    ['the name made weak by a proxy', { 'if-none-match': `W/${etagOf('hallo')}` }],
    ['one of several names', { 'if-none-match': `"iets", ${etagOf('hallo')}` }],
    ['the second of the change', { 'if-modified-since': 'Sun, 01 Mar 2026 10:00:00 GMT' }],
  ])('is 304 without a body for %s', async (_what, headers) => {
    const answer = ask(headers)
    expect(answer.status).toBe(304)
    expect(answer.headers.get('etag')).toBe(etagOf('hallo'))
    expect(await answer.text()).toBe('')
  })

  it.each([
    ['another name', { 'if-none-match': '"iets"' }],
    ['an earlier second', { 'if-modified-since': 'Sun, 01 Mar 2026 09:59:59 GMT' }],
    ['no day at all', { 'if-modified-since': 'gisteren' }],
    [
      'another name beside a later day',
      { 'if-none-match': '"iets"', 'if-modified-since': 'Mon, 02 Mar 2026 10:00:00 GMT' },
    ],
  ])('is whole for %s', (_what, headers) => {
    expect(ask(headers).status).toBe(200)
  })
})
