import { createHash } from 'node:crypto'

/**
 * An entry with its seal, every column as the text PostgreSQL gives for it. `null` where the entry itself is gone.
 * `at` is in milliseconds since 1970.
 */
export type SealedEntry = {
  position: bigint
  words: string
  hash: string
  entry: {
    id: bigint
    at: bigint
    actorId: string | null
    actorName: string
    kind: string
    commitmentId: string | null
    documentId: string | null
    accountId: string | null
    payload: string
    /** null once the words were withdrawn; their digest stays in the seal. */
    salt: string | null
  } | null
}

export type Fault = { position: bigint; why: 'missing' | 'words' | 'facts' | 'order' }
/** How far the chain was walked. `hash` is its last link: kept elsewhere, it shows a chain that was made anew. */
export type Walk = { position: bigint; hash: string; withdrawn: number; faults: Fault[] }

export const START: Walk = { position: 0n, hash: '', withdrawn: 0, faults: [] }

const sha256 = (lines: readonly unknown[]) => createHash('sha256').update(lines.join('\n')).digest('hex')
const orDash = (value: string | null) => value ?? '-'

/** Digest of what people wrote, as `history_words` in the database makes it. */
const wordsOf = ({ salt, actorName, payload }: NonNullable<SealedEntry['entry']>) =>
  sha256([salt, actorName, payload])

/** Digest of one link, as `history_facts` in the database makes it. */
function linkOf({ position, words, entry }: SealedEntry, before: string): string {
  if (!entry) return ''
  const { id, at, actorId, kind, commitmentId, documentId, accountId } = entry
  const about = [commitmentId, documentId, accountId].map(orDash)
  return sha256([position, id, at, orDash(actorId), kind, ...about, words, before])
}

function faultOf(walk: Walk, sealed: SealedEntry): Fault['why'] | null {
  if (sealed.position !== walk.position + 1n) return 'order'
  if (!sealed.entry) return 'missing'
  if (sealed.entry.salt !== null && wordsOf(sealed.entry) !== sealed.words) return 'words'
  return linkOf(sealed, walk.hash) === sealed.hash ? null : 'facts'
}

/**
 * Goes one link further. A fault is noted once: the walk goes on from the hash that stands there, so that what follows
 * is judged by itself.
 */
export function walkOn(walk: Walk, sealed: SealedEntry): Walk {
  const why = faultOf(walk, sealed)
  return {
    position: sealed.position,
    hash: sealed.hash,
    withdrawn: walk.withdrawn + (sealed.entry && sealed.entry.salt === null ? 1 : 0),
    faults: why ? [...walk.faults, { position: sealed.position, why }] : walk.faults,
  }
}
