import { useTranslations } from 'next-intl'
import type { RegisterLists } from '@/lib/commitments/register-lists'
import type { FigureFilters as Filters } from '@/lib/figures/queries'
import { FilterSelect } from '../commitments/filter-select'
import { Button } from '../ui/button'
import { ButtonLink } from '../ui/button-link'

type Props = { filters: Filters; lists: Pick<RegisterLists, 'years' | 'committees' | 'portfolios'> }

/** Narrows the figures. A plain form that asks with GET: the answer's address says what was asked. */
export function FigureFilters({ filters, lists }: Props) {
  const t = useTranslations('figures.filter')
  const named = (rows: { slug: string; name: string }[]) =>
    rows.map(({ slug, name }) => ({ value: slug, label: name }))
  const years = lists.years.map((year) => ({ value: String(year), label: String(year) }))
  const selects = [
    { name: 'year', options: years },
    { name: 'committee', options: named(lists.committees) },
    { name: 'portfolio', options: named(lists.portfolios) },
  ] as const
  const narrowed = selects.some(({ name }) => filters[name] !== undefined)
  return (
    <form
      action="/figures"
      className="mb-8 grid items-end gap-x-4 gap-y-3 sm:grid-cols-[repeat(3,minmax(0,1fr))_auto]"
    >
      {selects.map(({ name, options }) => (
        <FilterSelect
          key={name}
          name={name}
          label={t(name)}
          any={t('any')}
          value={filters[name] === undefined ? undefined : String(filters[name])}
          options={options}
        />
      ))}
      <div className="flex gap-2">
        <Button type="submit">{t('submit')}</Button>
        {narrowed && (
          <ButtonLink href="/figures" variant="quiet">
            {t('clear')}
          </ButtonLink>
        )}
      </div>
    </form>
  )
}
