import { toDateOrNull } from '../day'
import type { Prisma } from '../db/client'
import type { Candidate, Extraction } from '../extraction/types'

/** An extraction as rows of the database. */

export function questionRows(
  { questions }: Extraction,
  documentId: string,
): Prisma.QuestionCreateManyInput[] {
  return questions.map((question, position) => ({
    documentId,
    position,
    number: question.number,
    also: question.also,
    party: question.party,
    topic: question.topic,
    question: question.question,
    answer: question.answer,
    start: question.start,
    end: question.end,
    answerStart: question.answerSpan.start,
    answerEnd: question.answerSpan.end,
    refersTo: question.refersTo,
  }))
}

type Placed = { id: string; start: number; end: number }

export function windowColumnsOf({ due }: Candidate) {
  return {
    duePhrase: due?.phrase ?? null,
    dueEarliest: toDateOrNull(due?.latest ? due.earliest : null),
    dueLatest: toDateOrNull(due?.latest),
    dueRule: due?.rule ?? null,
    dueAssumed: due?.assumed ?? [],
  }
}

export function candidateRows(
  { candidates, engineVersion }: Extraction,
  documentId: string,
  questions: Placed[],
  /** Ids of the registered commitments a candidate may repeat, by number. */
  known: ReadonlyMap<string, string>,
): Prisma.CandidateCreateManyInput[] {
  return candidates.map((candidate) => ({
    documentId,
    // Numbers may start again with each party; the place in the text tells questions apart.
    questionId: questions.find((q) => q.start <= candidate.start && candidate.end <= q.end)?.id ?? null,
    title: candidate.title.slice(0, 200),
    quote: candidate.quote,
    start: candidate.start,
    end: candidate.end,
    kind: candidate.kind,
    strength: candidate.strength,
    trackable: candidate.trackable,
    score: candidate.score,
    owner: candidate.owner,
    ...windowColumnsOf(candidate),
    likeId: (candidate.repeats && known.get(candidate.repeats.number)) ?? null,
    likeWords: candidate.repeats?.words ?? [],
    evidence: { rules: candidate.evidence, alsoAt: candidate.alsoAt },
    engineVersion,
  }))
}
