#!/usr/bin/env node
// Stand-in for Prisma's native schema-engine binary: speaks the same JSON-RPC
// over stdio, but runs the engine as WebAssembly (npm: @prisma/schema-engine-wasm)
// on top of @prisma/adapter-pg. Use: PRISMA_SCHEMA_ENGINE_BINARY=./scripts/schema-engine.mjs
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

const require = createRequire(import.meta.url)
const argv = process.argv.slice(2)
const opt = (name) => {
  const i = argv.indexOf(name)
  return i < 0 ? undefined : argv[i + 1]
}
const all = (name) => argv.flatMap((a, i) => (a === name ? [argv[i + 1]] : []))

if (argv.includes('--version')) {
  console.log('schema-engine-cli ' + require('@prisma/engines-version').enginesVersion)
  process.exit(0)
}
const pg = (await import('pg')).default
const datasource = opt('--datasource') ? JSON.parse(opt('--datasource')) : {}

// ---- `cli` sub-commands -------------------------------------------------
function parts(url) {
  const u = new URL(url)
  const schema = u.searchParams.get('schema') ?? 'public'
  for (const k of ['schema', 'connection_limit', 'pool_timeout', 'pgbouncer']) u.searchParams.delete(k)
  const db = decodeURIComponent(u.pathname.slice(1)) || 'postgres'
  const admin = new URL(u)
  admin.pathname = '/postgres'
  return { url: u.toString(), schema, db, admin: admin.toString() }
}
async function withClient(url, fn) {
  const c = new pg.Client({ connectionString: url })
  await c.connect()
  try {
    return await fn(c)
  } finally {
    await c.end()
  }
}
const userError = (error_code, message, meta = {}) => ({ is_panic: false, message, meta, error_code })
function mapConnErr(e, p) {
  const u = new URL(p.url)
  if (e.code === '3D000')
    return userError('P1003', `Database \`${p.db}\` does not exist`, { database_name: p.db })
  if (e.code === '28P01' || e.code === '28000')
    return userError(
      'P1000',
      `Authentication failed against database server, the provided database credentials for \`${u.username}\` are not valid.`,
    )
  return userError(
    'P1001',
    `Can't reach database server at \`${u.hostname}\`:\`${u.port || 5432}\`: ${e.message || e.code}`,
  )
}
if (argv.includes('cli')) {
  const cmd = argv[argv.indexOf('cli') + 1]
  const p = parts(datasource.url)
  try {
    if (cmd === 'can-connect-to-database') await withClient(p.url, (c) => c.query('select 1'))
    else if (cmd === 'create-database')
      await withClient(p.admin, (c) => c.query(`CREATE DATABASE ${c.escapeIdentifier(p.db)}`))
    else if (cmd === 'drop-database')
      await withClient(p.admin, (c) =>
        c.query(`DROP DATABASE IF EXISTS ${c.escapeIdentifier(p.db)} WITH (FORCE)`),
      )
    else throw new Error('unknown cli command ' + cmd)
    process.exit(0)
  } catch (e) {
    const err =
      e.code === '42P04' ? userError('P1009', `Database \`${p.db}\` already exists`) : mapConnErr(e, p)
    // the CLI drops stderr's first line and expects JSON on all the others
    process.stderr.write(
      '\n' +
        JSON.stringify({
          timestamp: new Date().toISOString(),
          level: 'ERROR',
          fields: { message: err.message, ...err },
          target: 'schema_engine::logger',
        }),
    )
    process.exit(1)
  }
}

// ---- WASM engine ----------------------------------------------------------
const { PrismaPg } = await import('@prisma/adapter-pg')
const { bindMigrationAwareSqlAdapterFactory } = require(
  require.resolve('@prisma/driver-adapter-utils', { paths: [require.resolve('@prisma/adapter-pg')] }),
)
const bg = await import('@prisma/schema-engine-wasm/schema_engine_bg')
const wasmPath = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
const { instance } = await WebAssembly.instantiate(readFileSync(wasmPath), { './schema_engine_bg.js': bg })
bg.__wbg_set_wasm(instance.exports)
instance.exports.__wbindgen_start()
let lastPanic
const cleanups = []
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  set_message: (m) => {
    lastPanic = m
  },
}

// adapter-pg's executeScript() splits naively on ';', which breaks function
// bodies ($$ ... ; ... $$). Send the whole script as one simple query instead.
// It also does not know PostgreSQL's internal "char" type (OID 18), which the
// engine's catalogue queries return: report it as Character.
const CHAR_OID = 18,
  TEXT_OID = 25,
  CHARACTER = 6
function fixChar(q) {
  const { performIO, queryRaw } = q
  q.queryRaw = async (query) => {
    let chars = []
    const self = Object.create(q, {
      performIO: {
        value: async (x) => {
          const r = await performIO.call(q, x)
          chars = r.fields.map((f) => f.dataTypeID === CHAR_OID)
          return {
            ...r,
            fields: r.fields.map((f) =>
              f.dataTypeID === CHAR_OID ? { ...f, name: f.name, dataTypeID: TEXT_OID } : f,
            ),
          }
        },
      },
    })
    const out = await queryRaw.call(self, query)
    out.columnTypes = out.columnTypes.map((t, i) => (chars[i] ? CHARACTER : t))
    return out
  }
  return q
}
const openAdapters = []
function fixScript(a) {
  openAdapters.push(a)
  fixChar(a)
  const start = a.startTransaction
  a.startTransaction = async (...x) => fixChar(await start.apply(a, x))
  a.executeScript = async (script) => {
    try {
      await a.client.query(script)
    } catch (e) {
      const pos = e.position ? `\n\nPosition: ${script.slice(0, Number(e.position)).split('\n').length}` : ''
      e.message += pos
      try {
        a.onError(e)
      } catch (e2) {
        throw e2
      }
      throw e
    }
  }
  return a
}
const shadowUrl = datasource.shadowDatabaseUrl
function factory() {
  const p = parts(datasource.url)
  const f = new PrismaPg({ connectionString: p.url }, { schema: p.schema })
  return {
    provider: f.provider,
    adapterName: f.adapterName,
    connect: async () => fixScript(await f.connect()),
    // Not f.connectToShadowDb(): with a connectionString it opens the LIVE database
    // again (pg lets connectionString win over `database`).
    connectToShadowDb: async () => {
      if (shadowUrl) {
        const s = parts(shadowUrl) // the WASM engine does not empty a given shadow database
        await withClient(s.url, (c) =>
          c.query(
            `DROP SCHEMA IF EXISTS ${c.escapeIdentifier(s.schema)} CASCADE; CREATE SCHEMA ${c.escapeIdentifier(s.schema)}`,
          ),
        )
        return fixScript(await new PrismaPg({ connectionString: s.url }, { schema: s.schema }).connect())
      }
      const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`
      await withClient(p.admin, (c) => c.query(`CREATE DATABASE ${c.escapeIdentifier(name)}`))
      const u = new URL(p.url)
      u.pathname = '/' + name
      let a
      const drop = () =>
        withClient(p.admin, (c) =>
          c.query(`DROP DATABASE IF EXISTS ${c.escapeIdentifier(name)} WITH (FORCE)`),
        )
      cleanups.push(drop)
      a = fixScript(await new PrismaPg({ connectionString: u.toString() }, { schema: p.schema }).connect())
      return a
    },
  }
}
const datamodels = all('--datamodels').map((f) => [f, readFileSync(f, 'utf8')])
// A fresh engine per call: a reused one loses its shadow-database factory after
// applyMigrations ("PostgreSQL shadow DB must be provided through an external factory").
const log = (l) => {
  if (process.env.SHIM_DEBUG) process.stderr.write(l + '\n')
}
const newEngine = (f) =>
  bg.SchemaEngine.new(
    { datamodels: datamodels.length ? datamodels : undefined },
    log,
    bindMigrationAwareSqlAdapterFactory(f),
  )

// `diff --from-migrations` in the WASM engine replays the migrations on connect(),
// i.e. on the LIVE database. Give it an engine that can only see a throw-away one.
function shadowOnlyEngine() {
  const f = factory()
  return newEngine({ ...f, connect: f.connectToShadowDb })
}
function rpcError(e) {
  let data
  if (lastPanic) data = { is_panic: true, message: lastPanic, backtrace: '' }
  else {
    try {
      data = JSON.parse(e.message)
    } catch {
      data = undefined
    }
    data =
      data && data.message
        ? {
            is_panic: !!data.is_panic,
            message: data.message,
            meta: data.meta ?? null,
            error_code: data.error_code ?? e.code ?? null,
          }
        : {
            is_panic: false,
            message: e.message ?? String(e),
            meta: e.meta ?? null,
            error_code: e.code ?? e.error_code ?? null,
          }
  }
  return { code: 4466, message: 'An error happened. Check the data field for details.', data }
}
const send = (o) => process.stdout.write(JSON.stringify(o) + '\n')
async function call(method, params) {
  if (method === 'createDatabase') {
    const url = params.datasource.url ?? datasource.url
    const p = parts(url)
    await withClient(p.admin, (c) => c.query(`CREATE DATABASE ${c.escapeIdentifier(p.db)}`))
    return { databaseName: p.db }
  }
  if (method === 'dbExecute') {
    const url = params.datasourceType?.url ?? datasource.url
    await withClient(parts(url).url, (c) => c.query(params.script))
    return {}
  }
  const e =
    method === 'diff' && [params.from?.tag, params.to?.tag].includes('migrations')
      ? await shadowOnlyEngine()
      : await newEngine(factory())
  // These two need the shadow database, but the WASM engine only wires it up in devDiagnostic.
  if (method === 'evaluateDataLoss' || method === 'createMigration')
    await e.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters })
  const m = method === 'getDatabaseVersion' ? 'version' : method
  const r = await e[m](params)
  if (method === 'diff' && r?.stdout) {
    send({ jsonrpc: '2.0', id: 1_000_000, method: 'print', params: { content: r.stdout } })
    return { exitCode: r.exitCode, stdout: null }
  }
  return r === undefined ? (method === 'reset' ? {} : null) : r
}
let queue = Promise.resolve(),
  closing = false
const rl = createInterface({ input: process.stdin, crlfDelay: Infinity })
rl.on('line', (line) => {
  if (!line.trim()) return
  const m = JSON.parse(line)
  if (!m.method) return
  queue = queue.then(async () => {
    if (process.env.SHIM_DEBUG)
      process.stderr.write(`-> ${m.method} ${JSON.stringify(m.params)?.slice(0, 400)}\n`)
    let reply
    try {
      reply = { result: await call(m.method, m.params) }
    } catch (e) {
      if (process.env.SHIM_DEBUG) process.stderr.write(String(e?.stack ?? e) + '\n')
      reply = { error: rpcError(e) }
    }
    await Promise.allSettled(
      openAdapters.splice(0).map((a) => (a.client.ended || a.client.ending ? 0 : a.client.end())),
    )
    for (const c of cleanups.splice(0))
      await c().catch((e) => process.env.SHIM_DEBUG && process.stderr.write(String(e) + '\n'))
    send({ jsonrpc: '2.0', id: m.id, ...reply })
  })
})
rl.on('close', () => queue.then(() => process.exit(0)))
