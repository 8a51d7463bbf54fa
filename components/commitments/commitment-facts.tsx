import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { fromDate, type IsoDay } from '@/lib/day'
import { formatDay } from '@/lib/format'
import { DescriptionList } from '../ui/description-list'
import { Section } from '../ui/section'
import { SourceFact } from './source-fact'
import { StrengthMark } from './strength-mark'

type Props = { commitment: WholeCommitment; today: IsoDay }

/** Who promised what to whom; who sees to it only for those inside. */
export function CommitmentFacts({ commitment, today }: Props) {
  const t = useTranslations('commitment.facts')
  const kind = useTranslations('states.kind')
  const day = useDay()
  const { listed, committee, portfolio, department, inside, assignee } = commitment
  const items = [
    { term: t('made_on'), value: day(listed.madeOn) },
    { term: t('made_by'), value: listed.madeBy },
    {
      term: t('made_to'),
      value: committee && <CommitteeFact committee={committee} />,
    },
    { term: t('party'), value: listed.party },
    { term: t('portfolio'), value: portfolio && <PortfolioFact portfolio={portfolio} today={today} /> },
    { term: t('department'), value: department?.name },
    { term: t('assignee'), value: inside ? (assignee?.name ?? t('nobody')) : null },
    { term: t('kind'), value: kind(listed.kind) },
    { term: t('strength'), value: <StrengthMark strength={listed.strength} /> },
    { term: t('settled_on'), value: listed.settledOn && day(listed.settledOn) },
    { term: t('source'), value: commitment.document && <SourceFact commitment={commitment} /> },
  ]
  return (
    <Section title={t('title')}>
      <DescriptionList items={items} terms="narrow" />
    </Section>
  )
}

function useDay() {
  const language = useLocale()
  return (day: IsoDay) => <time dateTime={day}>{formatDay(day, language)}</time>
}

function CommitteeFact({ committee }: { committee: NonNullable<WholeCommitment['committee']> }) {
  return (
    <>
      <Link href={`/commitments?committee=${committee.slug}`}>{committee.shortName}</Link>
      <span className="block text-sm text-muted">{committee.name}</span>
    </>
  )
}

type Portfolio = NonNullable<WholeCommitment['portfolio']>

/** A promise follows the portfolio; whoever holds it today is named with it. */
function PortfolioFact({ portfolio, today }: { portfolio: Portfolio; today: IsoDay }) {
  const t = useTranslations('commitment.facts')
  const [term] = portfolio.terms
  const inOffice = term && (term.to === null || fromDate(term.to) >= today)
  return (
    <>
      {portfolio.name}
      {inOffice && (
        <span className="block text-sm text-muted">
          {t('until', { holder: term.holder, office: term.office })}
        </span>
      )}
    </>
  )
}
