import { addDays, type IsoDay, toDate } from '../day'
import type { Tx } from '../db/client'
import type { Candidate, Commitment, Document, Question } from '../db/generated/client'
import type { Entry } from '../history/entries'
import { maskCopies } from '../redaction/copies'
import { takeNumber } from './number'
import { addWindow, type Window, windowColumns } from './windows'

/** What the register takes over from a reviewed candidate and its place in the source. */
export type Origin = {
  candidate: Pick<Candidate, 'id' | 'title' | 'quote' | 'kind' | 'strength' | 'owner' | 'start' | 'end'>
  window: Window & { rule: string | null; assumed: string[] }
  question: Pick<Question, 'id' | 'party' | 'answer'> | null
  document: Pick<Document, 'id' | 'committeeId'>
  madeOn: IsoDay
}

type Stamp = { createdById: string; createdAt: Date }

/** The council's own rule for promises without a term: a date shown as planned, never as promised. */
async function plannedWindow(tx: Tx, { window, madeOn }: Origin): Promise<Window | null> {
  if (window.latest) return null
  const settings = await tx.settings.findUnique({ where: { id: 1 }, select: { plannedTermDays: true } })
  if (!settings?.plannedTermDays) return null
  return { phrase: window.phrase, earliest: madeOn, latest: addDays(madeOn, settings.plannedTermDays) }
}

/** Gives a reviewed candidate its number and its first window. For verbs, inside their transaction. */
export async function createCommitment(
  tx: Tx,
  origin: Origin,
  stamp: Stamp,
): Promise<{ commitment: Commitment; entry: Entry }> {
  const { candidate, window, question, document, madeOn } = origin
  const year = Number(madeOn.slice(0, 4))
  const { sequence, number } = await takeNumber(tx, year)
  const planned = await plannedWindow(tx, origin)
  const inForce = planned
    ? { origin: 'planned' as const, ...planned }
    : { origin: 'promised' as const, ...window }
  const { title, quote, kind, strength, owner, start, end } = candidate
  const commitment = await tx.commitment.create({
    data: {
      number,
      year,
      sequence,
      title,
      quote,
      kind,
      strength,
      start,
      end,
      madeBy: owner,
      madeOn: toDate(madeOn),
      context: question?.answer ?? null,
      party: question?.party ?? null,
      committeeId: document.committeeId,
      documentId: document.id,
      questionId: question?.id ?? null,
      candidateId: candidate.id,
      ...windowColumns(inForce),
      createdAt: stamp.createdAt,
      updatedAt: stamp.createdAt,
    },
  })
  await addWindow(tx, commitment.id, { origin: 'promised', ...window }, stamp)
  if (planned)
    await addWindow(tx, commitment.id, { origin: 'planned', ...planned, rule: 'council_rule' }, stamp)
  // What is left out of the letter is left out of what is taken over from it.
  await maskCopies(tx, document.id)
  const about = { commitmentId: commitment.id, documentId: document.id }
  const { phrase, earliest, latest } = inForce
  return {
    commitment,
    entry: { kind: 'commitment.registered', about, number, title, window: { phrase, earliest, latest } },
  }
}
