import { useTranslations } from 'next-intl'
import { type Filters, NOBODY, PUBLISHED } from '@/lib/commitments/filters'
import { STATES } from '@/lib/commitments/lifecycle'
import type { RegisterLists } from '@/lib/commitments/register-lists'
import { KINDS, STRENGTHS } from '@/lib/commitments/schema'

/** What this person may narrow by, besides what everyone may. */
export type FilterRights = { assignee: boolean; secrets: boolean }

export type Choice = { value: string; label: string }
export type RegisterChoice = { name: keyof Filters & string; options: Choice[] }

const named = (rows: { slug: string; name: string }[]): Choice[] =>
  rows.map(({ slug, name }) => ({ value: slug, label: name }))

/** The register's choices with their words, in the order in which the form shows them. */
export function useRegisterChoices(lists: RegisterLists, { assignee, secrets }: FilterRights) {
  const t = useTranslations('register.filter')
  const states = useTranslations('states')
  const nobody = { value: NOBODY, label: t('nobody') }
  const accounts = lists.assignees.map(({ id, name }) => ({ value: id, label: name }))
  const all: (RegisterChoice | false)[] = [
    { name: 'committee', options: named(lists.committees) },
    { name: 'portfolio', options: named(lists.portfolios) },
    { name: 'holder', options: named(lists.holders) },
    { name: 'department', options: named(lists.departments) },
    { name: 'party', options: named(lists.parties) },
    { name: 'state', options: STATES.map((value) => ({ value, label: states(`commitment.${value}`) })) },
    { name: 'kind', options: KINDS.map((value) => ({ value, label: states(`kind.${value}`) })) },
    { name: 'strength', options: STRENGTHS.map((value) => ({ value, label: states(`strength.${value}`) })) },
    { name: 'year', options: lists.years.map((year) => ({ value: `${year}`, label: `${year}` })) },
    assignee && { name: 'assignee', options: [nobody, ...accounts] },
    secrets && {
      name: 'published',
      options: PUBLISHED.map((value) => ({ value, label: t(`published_${value}`) })),
    },
  ]
  return all.filter((choice) => choice !== false)
}
