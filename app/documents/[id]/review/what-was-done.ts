import { getTranslations } from 'next-intl/server'
import type { JustDone } from '@/components/candidates/candidate-list'
import type { Reviewable } from '@/components/candidates/reviewable'
import { CANDIDATE_DONE, REVIEW_DONE } from './addresses'

type Search = Record<string, string | string[] | undefined>

/** What the address says was just done, in words: to one candidate, or to the whole. */
export async function whatWasDone(
  { done, at }: Search,
  candidates: Reviewable[],
): Promise<{ candidate: JustDone; whole: string | null }> {
  const t = await getTranslations('review.done')
  const act = CANDIDATE_DONE.find((name) => name === done)
  const found = candidates.find(({ id }) => id === at)
  const whole = REVIEW_DONE.find((name) => name === done)
  const count = candidates.filter(({ trackable }) => trackable).length
  return {
    candidate: act && found ? { id: found.id, words: t(act) } : null,
    whole: whole ? t(whole, { count }) : null,
  }
}
