import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongFirst } from './scripts/testing/long-first'

const alias = {
  '@': fileURLToPath(new URL('.', import.meta.url)),
  // `server-only` throws outside a React server bundle; tests are not one.
  'server-only': fileURLToPath(new URL('./scripts/testing/empty.ts', import.meta.url)),
}
// An odd offset without whole hours: code that mixes up instants and calendar dates fails here.
const env = { TZ: 'Asia/Kathmandu' }

export default defineConfig({
  test: {
    // The database is a process of its own, and many tests wait for it.
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          // Loading modules anew for each file would take as long as the tests.
          isolate: false,
          // Whoever shares the machine may make tests of a thousand texts slower; nothing waits for this.
          testTimeout: 20_000,
          env,
          setupFiles: ['./scripts/testing/as-next-does.ts', './scripts/testing/property-seed.ts'],
          include: ['{lib,components,app,i18n,prisma,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', 'node_modules/**'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'db',
          env,
          include: ['{lib,app,prisma,scripts}/**/*.db.test.ts'],
          globalSetup: ['./scripts/testing/template-database.ts'],
          testTimeout: 20_000,
        },
      },
    ],
  },
})
