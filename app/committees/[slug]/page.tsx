import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { BoardList } from '@/components/boards/board-list'
import { TakeAlong } from '@/components/feeds/take-along'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { registerUrl } from '@/lib/commitments/filters'
import type { CommitteeBoard } from '@/lib/committees/queries'
import { env } from '@/lib/env'
import { feedAlternates } from '@/lib/feeds/feed-url'
import { formatDay } from '@/lib/format'
import { FollowButton } from '../../desk/mail/follow-button'
import { AgendaText } from './agenda-text'
import { ApartList } from './apart-list'
import { ConsentList } from './consent-list'
import { loadBoard } from './load'

type Props = PageProps<'/committees/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { board } = await loadBoard((await params).slug)
  if (!board) return {}
  const types = feedAlternates({ committee: board.committee.slug }, env().NEXTAUTH_URL)
  return { title: board.committee.name, alternates: { types } }
}

type Done = { words: 'pulled' | 'put_back'; number: string }

/** What was just done, where the board shows that it was: an address can claim anything. */
function doneIn({ apart, list }: CommitteeBoard, { pulled, back }: Record<string, unknown>): Done | null {
  if (apart.some(({ number }) => number === pulled)) return { words: 'pulled', number: String(pulled) }
  return list.some(({ number }) => number === back) ? { words: 'put_back', number: String(back) } : null
}

/** What a committee opens before and during its meeting. */
export default async function CommitteePage({ params, searchParams }: Props) {
  const [{ slug }, { pulled, back }, t] = await Promise.all([
    params,
    searchParams,
    getTranslations('committees'),
  ])
  const [{ board, actor, moment }, language] = await Promise.all([loadBoard(slug), getLocale()])
  if (!board) notFound()
  const { committee, meetings, overdue, due } = board
  const done = doneIn(board, { pulled, back })
  const { next } = meetings
  const day = next && formatDay(next, language, 'weekday')
  const lead = day ? t(next === moment.today ? 'today' : 'next', { day }) : t('no_meeting')
  const href = (standing: 'overdue' | 'due_soon') => registerUrl({ committee: slug, standing })
  const all = (total: string) => t('all', { total })
  return (
    <>
      <PageHeader
        above={t('above', { shortName: committee.shortName })}
        title={committee.name}
        lead={lead}
        actions={
          <>
            <ButtonLink href={`/committees/${slug}/timeline`}>{t('to_timeline')}</ButtonLink>
            <ButtonLink href={`/committees/${slug}/decisions`}>{t('to_decisions')}</ButtonLink>
            <FollowButton actor={actor} what="committee" id={committee.id} size="regular" />
          </>
        }
      />
      {done && (
        <div className="mb-6">
          <Notice tone="success" title={t(`done.${done.words}`, { number: done.number })} live />
        </div>
      )}
      <ConsentList board={board} actor={actor} moment={moment} />
      <ApartList board={board} actor={actor} moment={moment} />
      <AgendaText board={board} />
      <BoardList
        title={t('overdue.title')}
        none={t('overdue.none')}
        href={href('overdue')}
        {...overdue}
        {...{ all, moment }}
      />
      <BoardList
        title={t(next ? 'due.title' : 'due.title_soon')}
        none={t('due.none')}
        href={href('due_soon')}
        {...due}
        all={() => t('due.all')}
        moment={moment}
      />
      <TakeAlong filters={{ committee: slug }} />
    </>
  )
}
