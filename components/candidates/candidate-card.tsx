import { useTranslations } from 'next-intl'
import { CandidateMark } from '../commitments/candidate-mark'
import { classNames } from '../ui/class-names'
import type { CandidateActs as Acts } from './acts'
import { CandidateActs } from './candidate-acts'
import { CandidateDecision } from './candidate-decision'
import { CandidateFacts } from './candidate-facts'
import { CandidateLikeness } from './candidate-likeness'
import { CandidateTerm } from './candidate-term'
import { CandidateWhy } from './candidate-why'
import { quoteStyle } from './mark-look'
import type { Target } from './nearest'
import { cardId, placeId, type Reviewable, type ReviewFrame } from './reviewable'

/** What every card shares: the letter's dates, the server actions, and what one may merge into. */
export type CardFrame = ReviewFrame & { acts: Acts; targets: Target[] }

type Props = {
  candidate: Reviewable
  frame: CardFrame
  /** What was just done to it, in words. */
  done?: string
}

/** What the acts need and no more: it is sent to the browser. */
function correctable(candidate: Reviewable) {
  const { id, version, state, title, kind, strength, owner, phrase, earliest, latest, like } = candidate
  const repeats = like?.number ?? null
  return { id, version, state, title, kind, strength, owner, phrase, earliest, latest, repeats }
}

/** One candidate: what is promised, in which words, when, and what may be done. */
export function CandidateCard({ candidate, frame, done }: Props) {
  const { id, state, quote } = candidate
  const decided = state !== 'proposed'
  return (
    <article
      id={cardId(id)}
      data-card={id}
      tabIndex={-1}
      aria-labelledby={`${cardId(id)}-title`}
      className="group/card -ml-4 scroll-mt-4 border-l-3 border-transparent pl-[0.8125rem] outline-none target:border-accent focus:border-accent aria-current:border-accent"
    >
      <div className="space-y-2.5 border-b border-rule py-5 pr-1">
        <CardHeader candidate={candidate} />
        <div className="space-y-2.5 sm:pl-9">
          {done && (
            <p role="status" className="text-sm font-medium text-accent">
              {done}
            </p>
          )}
          {state !== 'rejected' && (
            <blockquote className={classNames('border-l-3 pl-3 text-[0.9375rem]', quoteStyle(state))}>
              {quote}
            </blockquote>
          )}
          {!decided && <CandidateFacts candidate={candidate} />}
          {(!decided || state === 'accepted') && <CandidateTerm candidate={candidate} frame={frame} />}
          {!decided && candidate.like && <CandidateLikeness like={candidate.like} />}
          {decided && <CandidateDecision candidate={candidate} />}
          <CandidateActs candidate={correctable(candidate)} acts={frame.acts} targets={frame.targets}>
            <CandidateWhy candidate={candidate} frame={frame} />
          </CandidateActs>
        </div>
      </div>
    </article>
  )
}

function CardHeader({ candidate: { id, label, state, title } }: { candidate: Reviewable }) {
  const t = useTranslations('review')
  return (
    <header className="flex flex-wrap items-baseline gap-x-3 sm:flex-nowrap">
      <a
        href={`#${placeId(id)}`}
        aria-label={t('candidate', { label })}
        className="min-w-6 text-sm tabular-nums"
      >
        {label}
      </a>
      <h3
        id={`${cardId(id)}-title`}
        className={classNames('flex-1 basis-48', state === 'rejected' && 'text-muted')}
      >
        {title}
      </h3>
      <span className="shrink-0 text-sm max-sm:basis-full">
        <CandidateMark state={state} />
      </span>
    </header>
  )
}
