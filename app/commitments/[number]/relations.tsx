import type { Search } from '@/components/relations/relate-form'
import { RelationSection } from '@/components/relations/relation-section'
import type { Actor } from '@/lib/access/actor'
import { may } from '@/lib/access/policy'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { findOthers } from '@/lib/relations/queries'
import { relateAction, unrelateAction } from './actions'

type Props = { actor: Actor; commitment: WholeCommitment; words: string | undefined }

/** A commitment's relations; for the office also the way to make them. */
export async function Relations({ actor, commitment: { number, relations }, words }: Props) {
  const acts = may(actor, 'commitment.relate') ? { relate: relateAction, unrelate: unrelateAction } : null
  const search = acts && words?.trim() ? await searchFor(actor, number, words.trim().slice(0, 200)) : null
  return <RelationSection number={number} relations={relations} acts={acts} search={search} />
}

async function searchFor(actor: Actor, number: string, words: string): Promise<Search> {
  const found = await findOthers(actor, number, words)
  return { words, found }
}
