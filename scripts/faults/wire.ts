import { once } from 'node:events'
import net from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** Hands on what comes from one side to the other, each piece after its own while, in the order it came. */
function join(from: net.Socket, to: net.Socket, delay: () => number) {
  let last: Promise<unknown> = Promise.resolve()
  const later = (work: () => void) => {
    const due = wait(delay())
    last = last.then(() => due).then(work)
  }
  from.on('data', (piece) => later(() => to.write(piece)))
  from.on('end', () => later(() => to.end()))
  from.on('error', () => to.destroy())
  from.on('close', () => to.destroy())
}

/** The wire between a server and its database, which can be slow, or cut. PostgreSQL behind it may come and go. */
export async function startWire(url: string) {
  const address = new URL(url)
  let port = Number(address.port)
  let delay = () => 0
  let isCut = false
  const held = new Set<net.Socket>()
  const hold = (socket: net.Socket) => {
    held.add(socket)
    socket.once('close', () => held.delete(socket))
  }
  const server = net.createServer((near) => {
    if (isCut) return near.destroy()
    const far = net.connect(port, '127.0.0.1')
    for (const socket of [near, far]) hold(socket.setNoDelay())
    join(near, far, () => delay())
    join(far, near, () => delay())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  address.port = String((server.address() as net.AddressInfo).port)
  const cut = () => {
    isCut = true
    for (const socket of held) socket.destroy()
  }
  return {
    url: address.toString(),
    /** @param between milliseconds that each piece waits, drawn anew for each */
    slow: ([least, most]: [number, number]) => {
      delay = () => least + Math.random() * (most - least)
    },
    cut,
    /** Whole again, to where the database is now. */
    mend: (now = url) => {
      port = Number(new URL(now).port)
      isCut = false
      delay = () => 0
    },
    stop: () => {
      cut()
      server.close()
    },
  }
}

export type Wire = Awaited<ReturnType<typeof startWire>>
