import { useTranslations } from 'next-intl'
import type { Filters } from '@/lib/commitments/filters'
import { STATES } from '@/lib/commitments/lifecycle'
import { KINDS, STRENGTHS } from '@/lib/commitments/schema'
import { Button } from '../ui/button'
import { ButtonLink } from '../ui/button-link'
import { Disclosure } from '../ui/disclosure'
import { FilterSelect } from './filter-select'
import type { RegisterLists } from './register-lists'

type Props = { filters: Filters; lists: RegisterLists }

/** Narrows the register. A plain form that asks with GET: the answer's address says what was asked. */
export function RegisterFilters({ filters, lists }: Props) {
  const t = useTranslations('register')
  const states = useTranslations('states')
  const named = (rows: { slug: string; name: string }[]) =>
    rows.map(({ slug, name }) => ({ value: slug, label: name }))
  const selects = [
    { name: 'committee', options: named(lists.committees) },
    { name: 'portfolio', options: named(lists.portfolios) },
    { name: 'state', options: STATES.map((value) => ({ value, label: states(`commitment.${value}`) })) },
    { name: 'party', options: lists.parties.map(({ name }) => ({ value: name, label: name })) },
    { name: 'department', options: named(lists.departments) },
    { name: 'kind', options: KINDS.map((value) => ({ value, label: states(`kind.${value}`) })) },
    { name: 'strength', options: STRENGTHS.map((value) => ({ value, label: states(`strength.${value}`) })) },
  ] as const
  return (
    <div className="mb-4 print:hidden">
      <Disclosure summary={t('filter.title')} open={selects.some(({ name }) => filters[name] !== undefined)}>
        <form action="/commitments" className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {filters.standing && <input type="hidden" name="standing" value={filters.standing} />}
          {filters.q && <input type="hidden" name="q" value={filters.q} />}
          {selects.map(({ name, options }) => (
            <FilterSelect
              key={name}
              name={name}
              label={t(`filter.${name}`)}
              any={t('filter.any')}
              value={filters[name]}
              options={options}
            />
          ))}
          <label className="flex items-center gap-2 self-end pb-2 text-sm">
            <input
              type="checkbox"
              name="slipped"
              value="1"
              defaultChecked={filters.slipped === '1'}
              className="size-4 accent-accent"
            />
            {t('filter.slipped')}
          </label>
          <div className="flex gap-3 sm:col-span-2 lg:col-span-4">
            <Button type="submit" variant="primary">
              {t('filter.apply')}
            </Button>
            <ButtonLink href="/commitments" variant="quiet">
              {t('filter.clear')}
            </ButtonLink>
          </div>
        </form>
      </Disclosure>
    </div>
  )
}
