import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { IsoDay } from '@/lib/day'
import { formatDay } from '@/lib/format'
import { Notice } from '../ui/notice'
import type { Reviewable } from './reviewable'

type Props = {
  documentId: string
  questions: number
  candidates: Pick<Reviewable, 'trackable'>[]
  documentDate: IsoDay
  dateAssumed: boolean
}

/** What the reviewer must know about how this letter was read. */
export function ReviewNotices({ documentId, questions, candidates, documentDate, dateAssumed }: Props) {
  const t = useTranslations('review.notice')
  const language = useLocale()
  const above = candidates.filter((candidate) => candidate.trackable).length
  return (
    <div className="mb-6 space-y-3 empty:hidden">
      {dateAssumed && (
        <Notice tone="warning" title={t('date_assumed')}>
          <p>
            {t('date_assumed_text', { date: formatDay(documentDate, language) })}{' '}
            <Link href={`/documents/${documentId}/edit`}>{t('date_assumed_action')}</Link>
          </p>
        </Notice>
      )}
      {questions === 0 && (
        <Notice title={t('no_questions')}>
          <p>{t('no_questions_text')}</p>
        </Notice>
      )}
      {above === 0 && (
        <Notice title={candidates.length === 0 ? t('no_candidates') : t('only_below')}>
          <p>{candidates.length === 0 ? t('no_candidates_text') : t('only_below_text')}</p>
        </Notice>
      )}
    </div>
  )
}
