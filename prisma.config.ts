import path from 'node:path'
import { defineConfig } from 'prisma/config'

// The native schema engine is a download from a host that closed networks cannot reach. The stand-in runs
// the same engine as WebAssembly from the npm package (docs/decisions/0002-prisma-without-native-engine.md).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.resolve('scripts/database/schema-engine.mjs')

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // `generate` and `validate` need no database, so an absent URL must not stop them.
  datasource: {
    url: process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL ?? 'postgresql://localhost/gestand',
    shadowDatabaseUrl: process.env.SHADOW_DATABASE_URL,
  },
})
