import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export type Call = {
  path: string
  id: string
  verified: boolean
  message: { type: string; timestamp: string; data: Record<string, unknown> }
}
export type Receiver = Awaited<ReturnType<typeof startReceiver>>

/** Another system that hears what webhooks tell, in a process of its own; see hook-receiver.ts. */
export async function startReceiver() {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/testing/hook-receiver.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => JSON.parse((await lines.next()).value)
  const { port } = (await next()) as { port: number }
  return {
    url: (path: string) => `http://127.0.0.1:${port}/${path}`,
    /** What it verifies with from now on. */
    know: async (secret: string) => {
      child.stdin.write(`${secret}\n`)
      await next()
    },
    /** The next call, in the order they came. */
    next: next as () => Promise<Call>,
    stop: () => child.stdin.end(),
  }
}
