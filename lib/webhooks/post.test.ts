import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { post } from './post'

let server: Server
let port = 0
let asked = 0

beforeAll(async () => {
  server = createServer((_request, response) => {
    asked++
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

const NOTHING = { headers: {}, body: '{}' }

describe('posting', () => {
  it.each([
    'http://127.0.0.1',
    'https://127.0.0.1',
    'http://localhost',
    'https://localhost',
    'http://0x7f.1',
    'http://2130706433',
    'http://[::1]',
    'http://[::ffff:127.0.0.1]',
  ])('does not go to %s, whoever asks', async (address) => {
    expect(await post(`${address}:${port}/`, NOTHING, [])).toEqual({
      status: null,
      trouble: 'refused_address',
    })
    expect(asked).toBe(0)
  })

  it('goes to a name that leads into a network that was opened', async () => {
    const opened = ['127.0.0.0/8', '::1/128']
    expect(await post(`http://localhost:${port}/`, NOTHING, opened)).toEqual({ status: 200, trouble: null })
  })

  it('says so where nobody listens', async () => {
    expect(await post('http://127.0.0.1:1/', NOTHING, ['127.0.0.0/8'])).toMatchObject({
      trouble: 'unreachable',
    })
  })
})
