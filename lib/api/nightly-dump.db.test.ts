import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { today } from '../clock'
import { nightlyDump } from './nightly-dump'

ownTestDatabase()

const directory = mkdtempSync(path.join(tmpdir(), 'gestand-dump-'))
beforeAll(() =>
  vi.stubEnv('NEXTAUTH_SECRET', 'x'.repeat(32)).stubEnv('NEXTAUTH_URL', 'https://gestand.example'),
)
afterAll(() => rmSync(directory, { recursive: true }))

const night = (day: string, end = '') => `gestand-${day}.ndjson.gz${end}`

it('writes what is public, keeps the nights that were asked for, and nothing half written or foreign is touched', async () => {
  const { staff } = await council()
  const open = await commitment(staff)
  const secret = await commitment(staff, { confidential: true })
  const before = [night('2026-01-01'), night('2026-01-02'), night('2026-01-03', '.part'), 'lees-mij.txt']
  for (const name of before) writeFileSync(path.join(directory, name), 'oud')
  const run = nightlyDump({ directory, nights: 2 })
  await run({}, { isLast: false })
  await run({}, { isLast: false })
  const written = night(today())
  expect(readdirSync(directory).sort()).toEqual([night('2026-01-02'), written, 'lees-mij.txt'].sort())
  const lines = gunzipSync(readFileSync(path.join(directory, written))).toString()
  const resources = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(resources.map(({ number }) => number)).toContain(open)
  expect(lines).not.toContain(secret)
})
