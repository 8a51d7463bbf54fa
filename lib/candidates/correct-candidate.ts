import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { toDateOrNull } from '../day'
import { Invalid } from '../errors'
import { diff } from '../history/diff'
import { windowOfCandidate } from './accept-candidate'
import { changeCandidate } from './change-candidate'
import { requireCandidateMove } from './require-move'
import type { correctInput } from './schema'

/** Puts right what the engine read wrongly; the quote and its place stay as they are in the source. */
export function correctCandidate(actor: Actor, input: z.infer<typeof correctInput>, at?: Date) {
  const { title, kind, strength, owner, phrase, earliest, latest } = input
  return changeCandidate(
    actor,
    input,
    async ({ tx, candidate, at: _at }) => {
      requireCandidateMove(candidate.state, 'correct')
      const { rule: _rule, assumed: _assumed, ...window } = windowOfCandidate(candidate)
      const before = {
        title: candidate.title,
        kind: candidate.kind,
        strength: candidate.strength,
        owner: candidate.owner,
      }
      const changes = diff(
        { ...before, ...window },
        { title, kind, strength, owner, phrase, earliest, latest },
      )
      if (changes.length === 0) throw new Invalid('nothing_changed')
      const moved = window.earliest !== earliest || window.latest !== latest
      await tx.candidate.update({
        where: { id: candidate.id },
        data: {
          title,
          kind,
          strength,
          owner,
          duePhrase: phrase,
          dueEarliest: toDateOrNull(earliest),
          dueLatest: toDateOrNull(latest),
          // A window a person set was not resolved by a rule any more.
          ...(moved && { dueRule: 'by_hand', dueAssumed: [] }),
          version: { increment: 1 },
        },
      })
      const about = { documentId: candidate.documentId }
      return { value: candidate, entry: { kind: 'candidate.corrected', about, title, changes } }
    },
    at,
  )
}
