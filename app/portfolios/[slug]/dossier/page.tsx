import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { DossierItem } from '@/components/portfolios/dossier-item'
import { TermList } from '@/components/portfolios/term-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { currentActor } from '@/lib/access/session'
import { formatDay } from '@/lib/format'
import { findDossier } from '@/lib/portfolios/find-dossier'
import { momentOf } from '@/lib/settings/moment'
import { councilSettings } from '@/lib/settings/queries'
import { loadPortfolio } from '../load'
import { Succession } from './succession'

type Props = PageProps<'/portfolios/[slug]/dossier'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, portfolio] = await Promise.all([
    getTranslations('portfolios.dossier'),
    loadPortfolio((await params).slug),
  ])
  return portfolio ? { title: t('title', { portfolio: portfolio.name }) } : {}
}

/** For paper: every open promise of a portfolio, for whoever takes it over. */
export default async function DossierPage({ params }: Props) {
  const { slug } = await params
  const moment = momentOf(await councilSettings())
  const [dossier, language, t] = await Promise.all([
    findDossier(await currentActor(), slug, moment.today),
    getLocale(),
    getTranslations('portfolios.dossier'),
  ])
  if (!dossier) notFound()
  const { portfolio, items, more } = dossier
  const day = formatDay(moment.today, language)
  return (
    <>
      <Breadcrumbs crumbs={[{ href: `/portfolios/${slug}`, label: portfolio.name }]} />
      <PageHeader
        title={t('title', { portfolio: portfolio.name })}
        lead={t('lead', { count: items.length, day })}
      />
      <Succession terms={portfolio.terms} items={items} today={moment.today} />
      <p className="screen-only mt-3 text-sm text-muted">{t('print')}</p>
      {items.length > 0 ? (
        <ol className="mt-6 border-t border-ink">
          {items.map((item) => (
            <DossierItem key={item.id} item={item} moment={moment} />
          ))}
        </ol>
      ) : (
        <EmptyState title={t('empty')}>{t('empty_text')}</EmptyState>
      )}
      {more && <p className="mt-4 text-muted">{t('more')}</p>}
      <Section title={(await getTranslations('portfolios.terms'))('title')}>
        <TermList terms={portfolio.terms} />
      </Section>
    </>
  )
}
