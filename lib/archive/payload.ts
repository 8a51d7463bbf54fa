import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { findCommitment } from '../commitments/find-commitment'
import { visibleTo } from '../commitments/visibility'
import { db, type Prisma } from '../db/client'
import { findDocument, findFile, readableBy } from '../documents/queries'
import { historyOfCommitment } from '../history/queries'
import { withoutUnseen } from '../relations/queries'
import type { ArchiveFile } from './bag'
import { commitmentRecord, councilRecord, metadataOf } from './records'

const PAGE = 200
const ENTRIES_A_FILE = 2_000
const EVERY_ENTRY = 100_000

const asJson = (value: unknown) =>
  JSON.stringify(value, (_key, inner) => (typeof inner === 'bigint' ? String(inner) : inner), 2)
const json = (path: string, value: unknown): ArchiveFile => ({
  path,
  bytes: new TextEncoder().encode(`${asJson(value)}\n`),
})

async function* commitments(reader: Actor, maker: string): AsyncGenerator<ArchiveFile> {
  for (let after = ''; ; ) {
    const where: Prisma.CommitmentWhereInput = { AND: [visibleTo(reader), { number: { gt: after } }] }
    const page = await db().commitment.findMany({
      where,
      select: { number: true },
      orderBy: { number: 'asc' },
      take: PAGE,
    })
    for (const { number } of page) {
      const found = await findCommitment(reader, number)
      if (!found) continue
      const history = await withoutUnseen(reader, await historyOfCommitment(found.id, EVERY_ENTRY))
      yield json(`commitments/${number}.json`, commitmentRecord(found, history.reverse(), maker))
    }
    const last = page.at(-1)
    if (!last) return
    after = last.number
  }
}

const NO_EXTENSION = /[^a-z0-9]/g
/** The original keeps the end of its name only: the rest may hold whatever someone called it. */
const originalName = (fileName: string | null) => {
  const end = (fileName?.split('.').at(-1) ?? '').toLowerCase().replace(NO_EXTENSION, '').slice(0, 8)
  return `original.${end || 'txt'}`
}

async function* documents(reader: Actor, maker: string): AsyncGenerator<ArchiveFile> {
  for (let after: string | undefined; ; ) {
    const where = { AND: [readableBy(reader), after === undefined ? {} : { id: { gt: after } }] }
    const page = await db().document.findMany({
      where,
      select: { id: true },
      orderBy: { id: 'asc' },
      take: PAGE,
    })
    for (const { id } of page) {
      const found = await findDocument(reader, id)
      if (!found) continue
      const { title, documentDate, published } = found
      const metadata = metadataOf({ id, name: title, from: documentDate, open: published, maker })
      const file = await findFile(reader, id)
      const original = file?.file ? { name: originalName(file.fileName), bytes: file.file.bytes } : null
      yield json(`documents/${id}/document.json`, {
        metadata,
        ...found,
        originalFile: original?.name ?? null,
      })
      if (original) yield { path: `documents/${id}/${original.name}`, bytes: original.bytes }
    }
    const last = page.at(-1)
    if (!last) return
    after = last.id
  }
}

/** The whole of history with its seals, so that the chain can be walked outside the register too. */
async function* sealedHistory(): AsyncGenerator<ArchiveFile> {
  for (let after = 0n; ; ) {
    const rows = await db().$queryRaw<{ position: bigint; line: string }[]>`
      SELECT s."position", jsonb_build_object('position', s."position", 'words', encode(s."words", 'hex'),
        'hash', encode(s."hash", 'hex'), 'entry', to_jsonb(e))::text AS "line"
      FROM "HistorySeal" s LEFT JOIN "HistoryEntry" e ON e."id" = s."entryId"
      WHERE s."position" > ${after} ORDER BY s."position" LIMIT ${ENTRIES_A_FILE}`
    const last = rows.at(-1)
    if (!last) return
    const name = String(rows[0]?.position).padStart(10, '0')
    yield {
      path: `history/${name}.jsonl`,
      bytes: new TextEncoder().encode(rows.map(({ line }) => `${line}\n`).join('')),
    }
    after = last.position
  }
}

/** Everything this reader may see, file by file. The chain over history only for who may read all of it. */
export async function* payloadFor(reader: Actor, maker: string): AsyncGenerator<ArchiveFile> {
  const whole = may(reader, 'archive.export')
  yield json('council.json', await councilRecord(whole))
  yield* commitments(reader, maker)
  yield* documents(reader, maker)
  if (whole) yield* sealedHistory()
}
