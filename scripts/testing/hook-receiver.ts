/**
 * Another system, as a process of its own: `node --import tsx scripts/testing/hook-receiver.ts`. Says its port, and then
 * a line of JSON per call, with whether the signature holds by the scheme's own library. What it answers stands in the
 * path (`/204`, `/302`, `/never`); a line on its input is the secret it verifies with from then on.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'

let secret = ''
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)

function verified(body: string, headers: Record<string, string>): boolean {
  try {
    new Webhook(secret).verify(body, headers)
    return true
  } catch {
    return false
  }
}

const server = createServer(async (request, response) => {
  const body = await text(request)
  const headers = request.headers as Record<string, string>
  const path = request.url ?? ''
  say({ path, id: headers['webhook-id'], verified: verified(body, headers), message: JSON.parse(body) })
  const status = Number(path.slice(1))
  if (Number.isNaN(status)) return // and never answers
  response.writeHead(status, { Location: '/204' }).end('x'.repeat(100_000))
})

createInterface({ input: process.stdin })
  .on('line', (line) => {
    secret = line
    say({ secret: true })
  })
  .on('close', () => process.exit(0))
server.listen(0, '127.0.0.1', () => say({ port: (server.address() as AddressInfo).port }))
