import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Adapters } from './adapter'

const require = createRequire(import.meta.url)

export type Params = Record<string, unknown> & {
  from?: { tag: string }
  to?: { tag: string }
  migrationsList?: unknown
  filters?: unknown
}
type Engine = Record<string, (params: unknown) => Promise<unknown>>
type Bindings = {
  SchemaEngine: { new: (options: object, log: (line: string) => void, factory: unknown) => Promise<Engine> }
  __wbg_set_wasm: (exports: unknown) => void
}

let panic: string | undefined
export const lastPanic = () => panic

/** Loads the engine that the npm package ships as WebAssembly. */
async function loadBindings(): Promise<Bindings> {
  const bindings = (await import('@prisma/schema-engine-wasm/schema_engine_bg' as string)) as Bindings
  const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const imports = { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports }
  const { instance } = await WebAssembly.instantiate(readFileSync(file), imports)
  bindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  // The name the WebAssembly code looks for.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => (panic = message) },
  })
  return bindings
}

const bindingHome = require.resolve('@prisma/adapter-pg')
const { bindMigrationAwareSqlAdapterFactory } = require(
  require.resolve('@prisma/driver-adapter-utils', { paths: [bindingHome] }),
) as { bindMigrationAwareSqlAdapterFactory: (factory: unknown) => unknown }

/** One call of the engine's interface, by the name the CLI uses for it. */
export async function makeCaller(adapters: Adapters, datamodels: [string, string][]) {
  const bindings = await loadBindings()
  const options = { datamodels: datamodels.length > 0 ? datamodels : undefined }
  const start = (factory: unknown) =>
    bindings.SchemaEngine.new(options, () => undefined, bindMigrationAwareSqlAdapterFactory(factory))

  return async (method: string, params: Params): Promise<unknown> => {
    const factory = adapters.factory()
    // Comparing with migrations replays them on whatever connect() opens: that must never be the live database.
    const replays = method === 'diff' && [params.from?.tag, params.to?.tag].includes('migrations')
    // A new engine per call: a used one loses its shadow factory after applying migrations.
    const engine = await start(replays ? { ...factory, connect: factory.connectToShadowDb } : factory)
    // These two need the shadow database, but only devDiagnostic connects to it.
    if (method === 'evaluateDataLoss' || method === 'createMigration')
      await engine.devDiagnostic?.({ migrationsList: params.migrationsList, filters: params.filters })
    const name = method === 'getDatabaseVersion' ? 'version' : method
    if (!engine[name]) throw new Error(`the schema engine has no method ${method}`)
    return engine[name](params)
  }
}
