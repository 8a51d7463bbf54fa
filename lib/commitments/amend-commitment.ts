import type { z } from 'zod'
import type { Actor } from '../access/actor'
import type { Commitment } from '../db/generated/client'
import { Conflict, Invalid } from '../errors'
import { diff } from '../history/diff'
import { maskCopies } from '../redaction/copies'
import { changeCommitment } from './change-commitment'
import type { amendInput } from './schema'
import { addWindow, type Window, windowColumns, windowOf } from './windows'

type Input = z.infer<typeof amendInput>

const wordsOf = (commitment: Commitment) => ({
  title: commitment.title,
  kind: commitment.kind,
  strength: commitment.strength,
  madeBy: commitment.madeBy,
  party: commitment.party,
  committeeId: commitment.committeeId,
  confidential: commitment.confidential,
  ...windowOf(commitment),
})

/** What stands there now, as the form would show it. */
function theirs(commitment: Commitment): Record<string, string> {
  const entries = Object.entries({ ...wordsOf(commitment), version: commitment.version })
  return Object.fromEntries(entries.map(([field, value]) => [field, value === null ? '' : String(value)]))
}

const sameWindow = (a: Window, b: Window) =>
  a.phrase === b.phrase && a.earliest === b.earliest && a.latest === b.latest

/**
 * Corrects what was registered. A corrected window is added as such and counts as no slip: the promise did not
 * move, we had read it wrongly. A form older than the last change is answered with both versions.
 */
export function amendCommitment(actor: Actor, input: Input, at?: Date) {
  const { number, version, phrase, earliest, latest, ...fields } = input
  return changeCommitment(
    actor,
    'commitment.amend',
    number,
    async ({ tx, actor, commitment, at }) => {
      if (commitment.version !== version) throw new Conflict('changed_meanwhile', theirs(commitment))
      const window = { phrase, earliest, latest }
      const changes = diff(wordsOf(commitment), { ...fields, ...window })
      if (changes.length === 0) throw new Invalid('nothing_changed')
      const corrected = !sameWindow(window, windowOf(commitment))
      const correction = { origin: 'correction' as const, ...window }
      if (corrected) await addWindow(tx, commitment.id, correction, { createdById: actor.id, createdAt: at })
      await tx.commitment.update({
        where: { id: commitment.id },
        data: {
          ...fields,
          ...(corrected && windowColumns(correction)),
          updatedAt: at,
          version: { increment: 1 },
        },
      })
      if (commitment.documentId) await maskCopies(tx, commitment.documentId)
      return {
        value: commitment,
        entry: { kind: 'commitment.amended', about: { commitmentId: commitment.id }, changes },
      }
    },
    at,
  )
}
