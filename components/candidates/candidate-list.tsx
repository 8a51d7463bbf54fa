import { useTranslations } from 'next-intl'
import { Disclosure } from '../ui/disclosure'
import { CandidateCard, type CardFrame } from './candidate-card'
import type { Reviewable } from './reviewable'

/** What was just done, to which candidate. */
export type JustDone = { id: string; words: string } | null

type Props = { candidates: Reviewable[]; frame: CardFrame; justDone: JustDone }

/** All candidates in order of place; those below the threshold apart, since nobody has to decide on them. */
export function CandidateList({ candidates, frame, justDone }: Props) {
  const t = useTranslations('review')
  const above = candidates.filter((candidate) => candidate.trackable)
  const below = candidates.filter((candidate) => !candidate.trackable)
  const card = (candidate: Reviewable) => (
    <CandidateCard
      key={candidate.id}
      candidate={candidate}
      frame={frame}
      done={justDone?.id === candidate.id ? justDone.words : undefined}
    />
  )
  return (
    <>
      <div>{above.map(card)}</div>
      {below.length > 0 && (
        <div id="onder-de-drempel" className="mt-4">
          <Disclosure
            summary={t('below', { count: below.length })}
            open={below.some(({ id }) => id === justDone?.id)}
          >
            <p className="max-w-[65ch] text-sm text-muted">{t('below_text')}</p>
            {below.map(card)}
          </Disclosure>
        </div>
      )}
    </>
  )
}
