import { useTranslations } from 'next-intl'
import { ADD_ID, AddForm } from '@/components/candidates/add-form'
import { CandidateList, type JustDone } from '@/components/candidates/candidate-list'
import { ReviewKeys } from '@/components/candidates/review-keys'
import { ReviewSource } from '@/components/candidates/review-source'
import type { Reviewable } from '@/components/candidates/reviewable'
import { TakeSelection } from '@/components/candidates/take-selection'
import { today } from '@/lib/clock'
import {
  acceptAction,
  addAction,
  correctAction,
  mergeAction,
  rejectAction,
  switchKeysAction,
  undoAction,
} from './actions'
import type { Review } from './to-reviewable'

const SOURCE_ID = 'bron'
const ACTS = {
  accept: acceptAction,
  correct: correctAction,
  reject: rejectAction,
  merge: mergeAction,
  undo: undoAction,
}

type Props = { review: Review; candidates: Reviewable[]; justDone: JustDone; keys: boolean }

/** The letter on the left, its candidates on the right. */
export function ReviewDesk({ review, candidates, justDone, keys }: Props) {
  const t = useTranslations('review')
  const live = candidates.filter(({ state }) => state === 'proposed' || state === 'accepted')
  const targets = live.map(({ id, label, title }) => ({ value: id, label: `${label}. ${title}` }))
  const frame = { documentDate: review.documentDate, today: today(), acts: ACTS, targets }
  const acted = candidates.find(({ id }) => id === justDone?.id) ?? null
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
      <section
        id={SOURCE_ID}
        aria-labelledby={`${SOURCE_ID}-title`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so keys must reach it
        tabIndex={0}
        className="min-w-0 border-rule lg:sticky lg:top-0 lg:-ml-1 lg:h-dvh lg:overflow-y-auto lg:border-r lg:py-4 lg:pr-8 lg:pl-1"
      >
        <h2 id={`${SOURCE_ID}-title`} className="sr-only">
          {t('source')}
        </h2>
        <a href="#kandidaten" className="mb-4 inline-block text-sm lg:sr-only">
          {t('jump_to_candidates')}
        </a>
        <ReviewSource source={review} candidates={candidates} />
        <TakeSelection source={SOURCE_ID} form={ADD_ID} label={t('add.take')} field="quote" next="title" />
      </section>
      <div className="min-w-0">
        <section
          id="kandidaten"
          aria-labelledby="kandidaten-title"
          data-keys={keys || undefined}
          className="group/keys scroll-mt-4"
        >
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-ink pb-2">
            <h2 id="kandidaten-title" className="text-lg">
              {t('candidates')}
            </h2>
            <ReviewKeys
              source={SOURCE_ID}
              acted={acted && { id: acted.id, version: acted.version }}
              on={keys}
              toggle={switchKeysAction}
            />
          </div>
          <CandidateList candidates={candidates} frame={frame} justDone={justDone} />
        </section>
        <AddForm documentId={review.id} action={addAction} />
      </div>
    </div>
  )
}
