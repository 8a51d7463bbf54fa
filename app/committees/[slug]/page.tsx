import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { BoardList } from '@/components/boards/board-list'
import { AgendaList } from '@/components/committees/agenda-list'
import { PulledWords } from '@/components/committees/pulled-words'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { registerUrl } from '@/lib/commitments/filters'
import { formatDay } from '@/lib/format'
import { ConsentList } from './consent-list'
import { loadBoard } from './load'

type Props = PageProps<'/committees/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { board } = await loadBoard((await params).slug)
  return board ? { title: board.committee.name } : {}
}

/** What a committee opens before and during its meeting. */
export default async function CommitteePage({ params, searchParams }: Props) {
  const [{ slug }, { pulled }, t] = await Promise.all([params, searchParams, getTranslations('committees')])
  const [{ board, actor, moment }, language] = await Promise.all([loadBoard(slug), getLocale()])
  if (!board) notFound()
  const { committee, meetings, apart, overdue, due } = board
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
        actions={<ButtonLink href={`/committees/${slug}/decisions`}>{t('to_decisions')}</ButtonLink>}
      />
      {apart.some(({ number }) => number === pulled) && (
        <div className="mb-6">
          <Notice tone="success" title={t('done.pulled', { number: String(pulled) })} live />
        </div>
      )}
      <ConsentList board={board} actor={actor} moment={moment} />
      {apart.length > 0 && (
        <Section id="apart" title={t('apart.title')} aside={t('list.count', { count: apart.length })}>
          <AgendaList
            items={apart}
            moment={moment}
            under={({ pulled }) => pulled && <PulledWords pulled={pulled} />}
          />
        </Section>
      )}
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
    </>
  )
}
