import { createInterface } from 'node:readline'
import { withClient } from '../with-client'
import type { Adapters } from './adapter'
import { createDatabase, targetOf } from './connection'
import { lastPanic, makeCaller, type Params } from './engine'

/** JSON-RPC over standard input and output, one message a line: how Prisma's CLI talks to its engine. */

type Request = { id: number; method?: string; params: Params }
type Located = { datasource?: { url?: string }; datasourceType?: { url?: string }; script?: string }

const send = (message: object) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)

function failure(error: Error & { code?: string }) {
  const panic = lastPanic()
  const data = panic ? { is_panic: true, message: panic, backtrace: '' } : dataOf(error)
  // 4466: the code the CLI reads `data` for.
  return { error: { code: 4466, message: 'An error happened. Check the data field for details.', data } }
}

function dataOf(error: Error & { code?: string; meta?: unknown }) {
  try {
    const { message, meta = null, error_code = null } = JSON.parse(error.message)
    if (message) return { is_panic: false, message, meta, error_code }
  } catch {
    // Not the engine's own error: told as it is.
  }
  return { is_panic: false, message: error.message, meta: error.meta ?? null, error_code: error.code ?? null }
}

async function answer(
  call: (method: string, params: Params) => Promise<unknown>,
  url: string,
  { method, params }: Request,
) {
  const { datasource, datasourceType, script } = params as Located
  if (method === 'createDatabase') {
    const target = targetOf(datasource?.url ?? url)
    await createDatabase(target, target.database)
    return { databaseName: target.database }
  }
  if (method === 'dbExecute') {
    await withClient(targetOf(datasourceType?.url ?? url).url, (client) => client.query(script ?? ''))
    return {}
  }
  const result = (await call(method as string, params)) as { stdout?: string; exitCode?: number } | undefined
  if (method === 'diff' && result?.stdout) {
    send({ id: 1_000_000, method: 'print', params: { content: result.stdout } })
    return { exitCode: result.exitCode, stdout: null }
  }
  return result ?? (method === 'reset' ? {} : null)
}

/** Serves until standard input ends. Calls are answered one after the other, as they change one database. */
export async function serve(adapters: Adapters, url: string, datamodels: [string, string][]) {
  const call = await makeCaller(adapters, datamodels)
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line || '{}') as Request
    if (!request.method) continue
    const reply = await answer(call, url, request).then((result) => ({ result }), failure)
    await adapters.close()
    send({ id: request.id, ...reply })
  }
}
