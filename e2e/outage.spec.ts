import { expect, test } from '@playwright/test'
import { startServer } from '../scripts/e2e/server'
import { outage } from '../scripts/faults/outage'
import { startWire } from '../scripts/faults/wire'
import { signedIn } from '../scripts/instances/checks'

/** A few seconds without a database; `npm run faults -- --kind away` takes a minute, and a real PostgreSQL away. */
test('without its database a server says so in words, and goes on by itself when it is back', async () => {
  const wire = await startWire(process.env.GESTAND_DATABASE_URL as string)
  const server = await startServer(wire.url)
  const reader = await signedIn(server.url, 'staff')
  const cut = { name: 'cut', begin: wire.cut, end: () => wire.mend(), noticedWithin: 3 }
  const checks = await outage(cut, 5, reader)
  await server.stop()
  wire.stop()
  expect(checks.flatMap(({ wrong }) => wrong ?? [])).toEqual([])
})
