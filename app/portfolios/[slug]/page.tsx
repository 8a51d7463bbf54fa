import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { BoardList } from '@/components/boards/board-list'
import { TakeAlong } from '@/components/feeds/take-along'
import { TermList } from '@/components/portfolios/term-list'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { currentActor } from '@/lib/access/session'
import { registerUrl } from '@/lib/commitments/filters'
import { env } from '@/lib/env'
import { feedAlternates } from '@/lib/feeds/feed-url'
import { formatDay } from '@/lib/format'
import { portfolioBoard } from '@/lib/portfolios/queries'
import { holderOn } from '@/lib/portfolios/terms'
import { momentOf } from '@/lib/settings/moment'
import { councilSettings } from '@/lib/settings/queries'
import { FollowButton } from '../../desk/mail/follow-button'
import { loadPortfolio } from './load'

type Props = PageProps<'/portfolios/[slug]'>

const PILES = [
  { pile: 'overdue', filters: { standing: 'overdue' } },
  { pile: 'due_soon', filters: { standing: 'due_soon' } },
  { pile: 'proposed', filters: { state: 'settlement_proposed' } },
  { pile: 'live', filters: { standing: 'live' } },
  { pile: 'settled', filters: { state: 'settled' } },
] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const portfolio = await loadPortfolio((await params).slug)
  if (!portfolio) return {}
  const types = feedAlternates({ portfolio: portfolio.slug }, env().NEXTAUTH_URL)
  return { title: portfolio.name, alternates: { types } }
}

/** One portfolio: what is late, near, proposed, open and done in it, and who held it. */
export default async function PortfolioPage({ params }: Props) {
  const { slug } = await params
  const [portfolio, actor, settings] = await Promise.all([
    loadPortfolio(slug),
    currentActor(),
    councilSettings(),
  ])
  if (!portfolio) notFound()
  const moment = momentOf(settings)
  const [{ items, totals }, language, t] = await Promise.all([
    portfolioBoard(actor, portfolio.id, moment),
    getLocale(),
    getTranslations('portfolios'),
  ])
  const holder = holderOn(portfolio.terms, moment.today)
  const since = holder && formatDay(holder.from, language)
  const lead =
    holder && since ? t('held_by', { holder: holder.holder, office: holder.office, day: since }) : t('vacant')
  return (
    <>
      <PageHeader
        above={t('above')}
        title={portfolio.name}
        lead={lead}
        actions={
          <>
            <ButtonLink href={`/portfolios/${slug}/dossier`}>{t('to_dossier')}</ButtonLink>
            <FollowButton actor={actor} what="portfolio" id={portfolio.id} size="regular" />
          </>
        }
      />
      {PILES.map(({ pile, filters }) => (
        <BoardList
          key={pile}
          title={t(`${pile}.title`)}
          none={t(`${pile}.none`)}
          items={items[pile]}
          total={totals[pile]}
          href={registerUrl({ portfolio: slug, ...filters })}
          all={(total) => t('all', { total })}
          moment={moment}
        />
      ))}
      <Section title={t('terms.title')}>
        <TermList terms={portfolio.terms} />
      </Section>
      <TakeAlong filters={{ portfolio: slug }} />
    </>
  )
}
