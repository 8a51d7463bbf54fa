import { defineConfig } from '@playwright/test'

/** Run through `npm run test:e2e`, which finds a browser and starts the database and the production server. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // One picture per name, whatever the system: what differs between systems is within the tolerance.
  snapshotPathTemplate: 'e2e/baseline/{arg}{ext}',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  // A machine that others use as well may be three times slower; who waits in vain waits longer, and nothing else does.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.GESTAND_URL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // Recording makes every test slower; what a page held as a test failed is written down without it.
    trace: process.env.GESTAND_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: { executablePath: process.env.GESTAND_CHROMIUM },
  },
})
