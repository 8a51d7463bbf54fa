import { setTimeout as wait } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { startWire } from '../../scripts/faults/wire'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { findReadiness } from '../health/queries'
import { isDatabaseAway } from './away'
import { primary } from './client'
import { keepLookout } from './lookout'

ownTestDatabase()

async function until(away: boolean) {
  for (let tries = 0; isDatabaseAway() !== away; tries++) {
    if (tries > 200) throw new Error(`it is not ${away ? 'away' : 'back'}`)
    await wait(50)
  }
}

it('sees the database go and come back, and nobody waits on a connection to one that is gone', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const wire = await startWire(process.env.DATABASE_URL as string)
  process.env.DATABASE_URL = wire.url
  void keepLookout(wire.url)
  expect(await primary().account.count()).toBe(0)
  expect(isDatabaseAway()).toBe(false)
  const waiting = primary().$queryRaw`SELECT pg_sleep(30)`.then(
    () => 'answered',
    () => 'told',
  )
  await wait(200)
  wire.cut()
  expect(await waiting).toBe('told')
  await until(true)
  expect(await findReadiness()).toMatchObject({ ready: false, database: 'unreachable' })
  wire.mend()
  await until(false)
  expect(await findReadiness()).toMatchObject({ ready: true, database: 'ok' })
  expect(await primary().account.count()).toBe(0)
  await primary().$disconnect()
  wire.stop()
})
