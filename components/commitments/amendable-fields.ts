import type { WholeCommitment } from '@/lib/commitments/find-commitment'

/** A commitment as the form for amending it starts: text by field name, nothing as an empty text. */
export function amendableFields({ listed, committeeId }: WholeCommitment): Record<string, string> {
  const { title, kind, strength, madeBy, party, confidential, due } = listed
  return {
    title,
    kind,
    strength,
    madeBy: madeBy ?? '',
    party: party ?? '',
    committeeId: committeeId ?? '',
    confidential: confidential ? 'on' : '',
    phrase: due.phrase ?? '',
    earliest: due.earliest ?? '',
    latest: due.latest ?? '',
  }
}
