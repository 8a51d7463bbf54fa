import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { InputError, readRegistered } from './input'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gestand-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(content: string) {
  const file = join(folder, 'register.json')
  await writeFile(file, content)
  return readRegistered(file)
}

describe('readRegistered', () => {
  it('takes number, title and quote, with or without a term', async () => {
    const row = { number: 'T2025-0001', title: 'Brief', quote: 'Er komt een brief.' }
    const dated = { ...row, due: { phrase: 'in mei', latest: '2025-05-31' } }
    expect(await read(JSON.stringify([row, dated]))).toEqual([row, dated])
  })

  it.each([
    ['geen lijst', /is no JSON$/],
    ['{}', /the list: /],
    ['[{"number":"T1","title":"x"}]', /0\.quote: /],
    [
      '[{"number":"T1","title":"x","quote":"y","due":{"latest":"2025-02-30"}}]',
      /0\.due\.latest: .*calendar day/,
    ],
  ])('says in one line what is wrong with %s', async (content, words) => {
    await expect(read(content)).rejects.toThrow(InputError)
    await expect(read(content)).rejects.toThrow(words)
    await expect(readRegistered(join(folder, 'weg.json'))).rejects.toThrow(/no such file$/)
  })
})
