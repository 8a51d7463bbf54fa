import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Target = { url: string; ready: boolean; silent: number; asked?: Promise<void> }

/** An instance that says it is not ready is left alone at once; one that is silent, when it was so several times. */
const PATIENCE = 3

/** The addresses between two hops are not for the next. */
const withoutHop = ({ connection: _hop, 'keep-alive': _alive, ...headers }: IncomingMessage['headers']) =>
  headers

async function ask(target: Target) {
  const answer = await fetch(`${target.url}/api/ready`, { signal: AbortSignal.timeout(5000) }).catch(
    () => null,
  )
  target.silent = answer ? 0 : target.silent + 1
  target.ready = answer ? answer.ok : target.ready && target.silent < PATIENCE
}

/**
 * What stands in front of several instances: asks each whether it is ready, and hands requests round among those that
 * are. It never tries again, so whatever an instance drops is seen.
 */
export async function startBalance(everyMs = 200) {
  const targets: Target[] = []
  const agent = new Agent({ keepAlive: true })
  let turn = 0
  const next = () => {
    const ready = targets.filter((target) => target.ready)
    return ready[turn++ % ready.length]
  }
  const handOn = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const target = next()
    if (!target) return outgoing.writeHead(503).end()
    const from = incoming.socket.remoteAddress ?? ''
    const headers = { ...withoutHop(incoming.headers), 'x-forwarded-for': from }
    const onward = request(
      target.url + incoming.url,
      { method: incoming.method, headers, agent },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, withoutHop(answer.headers))
        answer.pipe(outgoing)
        answer.once('error', () => outgoing.destroy())
      },
    )
    onward.once('error', (error) => {
      if (outgoing.headersSent) outgoing.destroy()
      else outgoing.writeHead(502).end(error.message)
    })
    return incoming.pipe(onward)
  }
  const server = createServer(handOn).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const askOnce = (target: Target) => {
    target.asked ??= ask(target).finally(() => {
      target.asked = undefined
    })
    return target.asked
  }
  const askAll = () => Promise.all(targets.map(askOnce))
  const asking = setInterval(askAll, everyMs)
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    /** Puts these behind it, and waits until it knows which are ready. */
    async serve(urls: string[]) {
      const known = new Map(targets.map((target) => [target.url, target]))
      targets.splice(
        0,
        targets.length,
        ...urls.map((url) => known.get(url) ?? { url, ready: false, silent: 0 }),
      )
      await askAll()
    },
    ready: () => targets.filter((target) => target.ready).length,
    stop() {
      clearInterval(asking)
      server.closeAllConnections()
      server.close()
      agent.destroy()
    },
  }
}

export type Balance = Awaited<ReturnType<typeof startBalance>>
