import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BothWindows } from '@/components/figures/both-windows'
import { Definitions } from '@/components/figures/definitions'
import { FigureFilters } from '@/components/figures/figure-filters'
import { HeadFigures } from '@/components/figures/head-figures'
import { Lateness } from '@/components/figures/lateness'
import { OpenAges } from '@/components/figures/open-ages'
import { Outcomes } from '@/components/figures/outcomes'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { readFilters, registerUrl } from '@/lib/commitments/filters'
import { registerLists } from '@/lib/commitments/register-lists'
import { findFigures } from '@/lib/figures/queries'
import { momentOf } from '@/lib/settings/moment'
import { councilSettings } from '@/lib/settings/queries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('figures'))('title') }
}

/** What became of promises: the same figures for everyone. */
export default async function FiguresPage({ searchParams }: PageProps<'/figures'>) {
  const [settings, t] = await Promise.all([councilSettings(), getTranslations('figures')])
  const filters = readFilters(await searchParams)
  const moment = momentOf(settings)
  const narrowed = registerUrl(filters) !== '/commitments'
  const [figures, lists] = await Promise.all([
    findFigures(filters, moment),
    registerLists(moment.today, false),
  ])
  const { all, years, portfolios, committees, ages, standing } = figures
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <FigureFilters filters={filters} lists={lists} />
      {years.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          action={narrowed && <ButtonLink href="/figures">{t('empty.action')}</ButtonLink>}
        >
          {t(narrowed ? 'empty.text' : 'empty.text_all')}
        </EmptyState>
      ) : (
        <>
          <HeadFigures all={all} standing={standing} />
          <Outcomes of="year" rows={years.map((line) => ({ line, label: line.key ?? '' }))} />
          <BothWindows line={all} />
          <Lateness stretches={all.stretches} />
          <OpenAges ages={ages} standing={standing} />
          <Outcomes
            of="portfolio"
            rows={portfolios.map((line) => ({ line, label: line.name ?? t('portfolio.nowhere') }))}
          />
          <Outcomes
            of="committee"
            rows={committees.map((line) => ({ line, label: line.name ?? t('committee.nowhere') }))}
          />
        </>
      )}
      <Definitions />
    </>
  )
}
