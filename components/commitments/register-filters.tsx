import { useTranslations } from 'next-intl'
import { type Filters, firstPage, registerUrl } from '@/lib/commitments/filters'
import type { FacetCounts } from '@/lib/commitments/register-counts'
import type { RegisterLists } from '@/lib/commitments/register-lists'
import { Button } from '../ui/button'
import { ButtonLink } from '../ui/button-link'
import { Disclosure } from '../ui/disclosure'
import { FilterSelect } from './filter-select'
import { type FilterRights, type RegisterChoice, useRegisterChoices } from './register-choices'

type Props = { filters: Filters; lists: RegisterLists; rights: FilterRights; counts: FacetCounts }

/** What the form keeps without showing it: the view one is in. */
const KEPT = ['standing', 'q', 'document'] as const

/** Narrows the register. A plain form that asks with GET: the answer's address says what was asked. */
export function RegisterFilters({ filters, lists, rights, counts }: Props) {
  const t = useTranslations('register.filter')
  const choices = useRegisterChoices(lists, rights, counts)
  const flags = ['slipped', ...(rights.secrets ? (['confidential'] as const) : [])] as const
  const active = [...choices.map(({ name }) => name), ...flags].some((name) => filters[name] !== undefined)
  const { standing, q, document } = filters
  return (
    <div className="mb-4 print:hidden">
      <Disclosure summary={t('title')} open={active}>
        <form action="/commitments" className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
          {KEPT.map(
            (name) => filters[name] && <input key={name} type="hidden" name={name} value={filters[name]} />,
          )}
          {choices.map((choice) => (
            <Chosen key={choice.name} choice={choice} filters={filters} />
          ))}
          {flags.map((name) => (
            <label key={name} className="flex items-center gap-2 self-end pb-2 text-sm">
              <input
                type="checkbox"
                name={name}
                value="1"
                defaultChecked={filters[name] === '1'}
                className="size-4 accent-accent"
              />
              {t(name)}
            </label>
          ))}
          <div className="flex gap-3 sm:col-span-2 lg:col-span-4">
            <Button type="submit" variant="primary">
              {t('apply')}
            </Button>
            <ButtonLink href={registerUrl(firstPage({ standing, q, document }))} variant="quiet">
              {t('clear')}
            </ButtonLink>
          </div>
        </form>
      </Disclosure>
    </div>
  )
}

function Chosen({ choice, filters }: { choice: RegisterChoice; filters: Filters }) {
  const t = useTranslations('register.filter')
  const value = filters[choice.name]
  return (
    <FilterSelect
      name={choice.name}
      label={t(choice.name as 'committee')}
      any={t('any')}
      value={value === undefined ? undefined : String(value)}
      options={choice.options}
    />
  )
}
