import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Account, VISITOR } from '../access/actor'
import { db, primary } from '../db/client'
import { inSnapshot } from '../db/snapshot'
import { publishDocument } from '../documents/publish-document'
import { uploadDocument } from '../documents/upload-document'
import { Forbidden } from '../errors'
import { redactDocument } from '../redaction/redact-document'
import { makeArchive } from './make-archive'
import type { ArchiveScope } from './schema'
import { tarOf } from './tar'
import { verifyBag } from './verify-bag'

ownTestDatabase()

const AT = new Date('2026-06-15T10:00:00Z')
const letter = () =>
  `Brief ${crypto.randomUUID()} van mevrouw Zonderwater. De raad ontvangt eind juni een brief.`
const facts = {
  file: null,
  documentDate: null,
  number: null,
  committeeId: null,
  meetingDate: null,
  title: null,
  kind: 'letter' as const,
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'archive-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Unpacks what a browser would save, with the system's own tar. @returns the bag's folder */
async function save(admin: Account, scope: ArchiveScope): Promise<string> {
  const { files, name, at } = await makeArchive(admin, { scope }, AT)
  const pieces: Uint8Array[] = []
  for await (const piece of tarOf(files, name, at)) pieces.push(piece)
  await writeFile(path.join(folder, 'a.tar'), Buffer.concat(pieces))
  const into = path.join(folder, scope)
  await mkdir(into)
  execFileSync('tar', ['-xf', path.join(folder, 'a.tar'), '-C', into])
  return path.join(into, name)
}

async function register() {
  const people = await council()
  const { staff } = people
  const open = await commitment(staff)
  const secret = await commitment(staff, { confidential: true })
  const { id: plain } = await uploadDocument(staff, { ...facts, pasted: letter() })
  const { id: masked } = await uploadDocument(staff, { ...facts, pasted: letter() })
  await redactDocument(staff, {
    documentId: masked,
    redactions: [{ kind: 'person', words: 'mevrouw Zonderwater' }],
  })
  for (const documentId of [plain, masked]) await publishDocument(staff, { documentId })
  return { ...people, open, secret, plain, masked }
}

const read = async (bag: string, name: string) =>
  JSON.parse(await readFile(path.join(bag, 'data', name), 'utf8'))
const filesIn = async (bag: string, name: string) => readdir(path.join(bag, 'data', name)).catch(() => [])

describe('an archive of the whole register', () => {
  it('is a sound bag with everything in it, what is confidential marked, and the originals byte for byte', async () => {
    const { admin, staff, open, secret, plain } = await register()
    const bag = await save(admin, 'office')
    expect(await verifyBag(bag)).toMatchObject({ faults: [] })
    const kept = await read(bag, `commitments/${secret}.json`)
    expect(kept).toMatchObject({
      confidential: true,
      metadata: { beperkingGebruik: { beperkingGebruikType: 'niet openbaar' } },
    })
    expect(kept.history[0]).toMatchObject({ kind: 'commitment.registered', actorName: staff.name })
    expect((await read(bag, `commitments/${open}.json`)).windows).toHaveLength(1)
    const { bytes } = await db().documentFile.findUniqueOrThrow({ where: { documentId: plain } })
    expect(await readFile(path.join(bag, `data/documents/${plain}/original.txt`))).toEqual(Buffer.from(bytes))
    const history = await readFile(
      path.join(bag, 'data/history', (await filesIn(bag, 'history'))[0] ?? ''),
      'utf8',
    )
    expect(history.split('\n').length - 1).toBe(await db().historySeal.count())
  })

  it('is told in history', async () => {
    const { admin } = await register()
    await save(admin, 'office')
    const entry = await db().historyEntry.findFirstOrThrow({
      where: { kind: 'archive.made' },
      orderBy: { id: 'desc' },
    })
    const [commitments, documents] = [await db().commitment.count(), await db().document.count()]
    expect(entry).toMatchObject({ actorId: admin.id, payload: { scope: 'office', commitments, documents } })
  })
})

describe('an archive that is taken while the register goes on', () => {
  it('holds one moment: nothing that came, changed or went after its first file', async () => {
    const { admin, staff, open, plain } = await register()
    const { title } = await db().commitment.findUniqueOrThrow({ where: { number: open } })
    const entries = await db().historySeal.count()
    const { files } = await makeArchive(admin, { scope: 'office' }, AT)
    const taken = new Map<string, Uint8Array>()
    for await (const { path: name, bytes } of files) {
      if (taken.size === 0) {
        // The first file is out; now everything changes, with the rest still to be read.
        const { version } = await db().commitment.findUniqueOrThrow({ where: { number: open } })
        await db().commitment.update({
          where: { number: open },
          data: { title: 'Daarna herschreven', version: version + 1 },
        })
        await commitment(staff)
        await db().document.update({ where: { id: plain }, data: { title: 'Daarna hernoemd' } })
      }
      taken.set(name, bytes)
    }
    const text = (name: string) => Buffer.from(taken.get(name) ?? []).toString()
    expect(JSON.parse(text(`data/commitments/${open}.json`)).title).toBe(title)
    expect(text(`data/documents/${plain}/document.json`)).not.toContain('Daarna hernoemd')
    const chain = [...taken.keys()].filter((name) => name.startsWith('data/history/'))
    const lines = chain.flatMap((name) => text(name).trimEnd().split('\n'))
    expect(lines).toHaveLength(entries + 1) // and the entry that this archive was made
    const numbers = [...taken.keys()].filter((name) => name.startsWith('data/commitments/'))
    expect(numbers).toHaveLength((await db().commitment.count()) - 1)
  })

  it('lets go of the database when whoever saves it goes away', async () => {
    const { admin } = await register()
    const { files } = await makeArchive(admin, { scope: 'office' }, AT)
    await files.next()
    const open = () => db().$queryRaw<{ count: bigint }[]>`
      SELECT count(*) FROM pg_stat_activity
      WHERE datname = current_database() AND state = 'idle in transaction'`
    expect((await open())[0]?.count).toBe(1n)
    await files.return(undefined)
    expect((await open())[0]?.count).toBe(0n)
  })

  it('can write nothing while it reads', async () => {
    const reading = inSnapshot(primary(), async function* () {
      yield await db().settings.deleteMany()
    })
    await expect(reading.next()).rejects.toThrow(/read-only transaction/)
  })
})

describe('an archive of the public part', () => {
  it('holds nothing that a visitor may not see', async () => {
    const { admin, staff, open, secret, plain, masked } = await register()
    const bag = await save(admin, 'public')
    expect(await verifyBag(bag)).toMatchObject({ faults: [] })
    const commitments = await filesIn(bag, 'commitments')
    expect(commitments).toContain(`${open}.json`)
    expect(commitments).not.toContain(`${secret}.json`)
    expect(await filesIn(bag, `documents/${plain}`)).toEqual(['document.json', 'original.txt'])
    expect(await filesIn(bag, `documents/${masked}`)).toEqual(['document.json'])
    expect(JSON.stringify(await read(bag, `documents/${masked}/document.json`))).not.toContain('Zonderwater')
    const told = JSON.stringify([
      await read(bag, `commitments/${open}.json`),
      await read(bag, 'council.json'),
    ])
    for (const hidden of [secret, `"${staff.name}"`, `"${admin.name}"`]) expect(told).not.toContain(hidden)
    expect(await filesIn(bag, 'history')).toEqual([])
  })
})

describe('checking a bag', () => {
  it('finds what was changed, what is gone and what came in', async () => {
    const { admin } = await register()
    const bag = await save(admin, 'public')
    const [name = ''] = await filesIn(bag, 'commitments')
    await writeFile(path.join(bag, 'data/council.json'), '{}')
    await rm(path.join(bag, 'data/commitments', name))
    await writeFile(path.join(bag, 'data/new.txt'), 'x')
    expect((await verifyBag(bag)).faults).toEqual([
      { path: 'data/council.json', why: 'changed' },
      { path: `data/commitments/${name}`, why: 'missing' },
      { path: 'data/new.txt', why: 'unknown' },
    ])
  })
})

it('is for admins alone', async () => {
  const { staff, member } = await council()
  for (const actor of [staff, member, VISITOR])
    await expect(makeArchive(actor, { scope: 'public' })).rejects.toThrow(Forbidden)
})
