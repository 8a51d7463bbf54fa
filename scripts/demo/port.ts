import net from 'node:net'

/** The port to serve on. @throws Error in one line with the remedy when it is taken or no port at all */
export async function requireFreePort(given: string | undefined): Promise<number> {
  const port = Number(given ?? 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT=${given} is no port; take a number from 1 to 65535.`)
  const free = await isFree(port)
  if (!free)
    throw new Error(
      `Port ${port} is in use. Stop what runs there, or take another one: PORT=${port + 1} npm run demo`,
    )
  return port
}

/** Any address, as the server will listen: a port taken on one of them is taken. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}
