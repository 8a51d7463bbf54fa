import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { beforeAll, describe, expect, it } from 'vitest'
import { connectionVariables, majorIn } from './client-tools'
import { differences } from './fingerprint'
import { manifestSchema } from './manifest'
import { seal, unseal } from './sealing'

// Making a key of a passphrase is slow on purpose.
describe('sealing', { timeout: 60_000 }, () => {
  const words = Buffer.from('toezegging '.repeat(20_000))
  let sealed: Buffer

  beforeAll(async () => {
    sealed = await buffer(await seal(Readable.from([words]), 'een lange zin'))
  }, 60_000)

  it('opens with the same passphrase, byte for byte', async () => {
    expect(sealed.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
    expect(sealed.includes('toezegging')).toBe(false)
    expect((await buffer(await unseal(Readable.from([sealed]), 'een lange zin'))).equals(words)).toBe(true)
  })

  it('does not open with another passphrase, or after a byte was changed', async () => {
    await expect(unseal(Readable.from([sealed]), 'een andere zin')).rejects.toThrow(/does not open/)
    const changed = Buffer.from(sealed)
    changed[changed.length - 5] = (changed[changed.length - 5] ?? 0) ^ 1
    const opened = await unseal(Readable.from([changed]), 'een lange zin')
    await expect(buffer(opened)).rejects.toThrow()
  })
})

describe('what stands in a database', () => {
  const print = { rows: 2, digest: '5' }

  it.each([
    ['the same', { a: print }, { a: print }, []],
    ['a table less', { a: print }, {}, ['a is missing']],
    ['a table more', {}, { a: print }, ['a is there, but was not in the backup']],
    ['a row less', { a: print }, { a: { rows: 1, digest: '4' } }, ['a has 1 rows instead of 2']],
    ['another word', { a: print }, { a: { rows: 2, digest: '6' } }, ['a holds other words than it did']],
  ])('tells %s', (_, before, after, words) => {
    expect(
      differences(before as Record<string, typeof print>, after as Record<string, typeof print>),
    ).toEqual(words)
  })
})

describe('the programs of PostgreSQL', () => {
  it('say their version', () => {
    expect(majorIn('pg_dump (PostgreSQL) 17.2 (Debian 17.2-1)')).toBe(17)
    expect(majorIn('something else')).toBeNaN()
  })

  it('get the connection where nobody else can read it', () => {
    expect(connectionVariables('postgresql://a%40b:p%2Fw@db.example:5433/gestand?sslmode=require')).toEqual({
      PGHOST: 'db.example',
      PGPORT: '5433',
      PGUSER: 'a@b',
      PGPASSWORD: 'p/w',
      PGDATABASE: 'gestand',
      PGSSLMODE: 'require',
    })
  })
})

it('takes no manifest that points outside its folder', () => {
  const whole = {
    format: 1,
    madeAt: '2026-01-01T00:00:00.000Z',
    version: '0.1.0',
    migration: null,
    file: 'gestand.dump',
    bytes: 1,
    sha256: 'a'.repeat(64),
    encrypted: false,
    tables: {},
  }
  expect(manifestSchema.safeParse(whole).success).toBe(true)
  expect(manifestSchema.safeParse({ ...whole, file: '../gestand.dump' }).success).toBe(false)
})
