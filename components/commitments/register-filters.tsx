import { useLocale, useTranslations } from 'next-intl'
import type { Filters } from '@/lib/commitments/filters'
import type { FacetCounts } from '@/lib/commitments/register-counts'
import type { RegisterLists } from '@/lib/commitments/register-lists'
import { Still } from '../still/still'
import { Disclosure } from '../ui/disclosure'
import { Kept } from '../ui/still/kept'
import { FilterFields } from './filter-fields'
import { type FilterRights, useRegisterChoices } from './register-choices'

type Props = { filters: Filters; lists: RegisterLists; rights: FilterRights; counts: FacetCounts }

/** Narrows the register. A plain form that asks with GET: the answer's address says what was asked. */
export function RegisterFilters({ filters, lists, rights, counts }: Props) {
  const t = useTranslations('register.filter')
  const language = useLocale()
  const choices = useRegisterChoices(lists, rights, counts)
  const flags = ['slipped', ...(rights.secrets ? (['confidential'] as const) : [])] as const
  const active = [...choices.map(({ name }) => name), ...flags].some((name) => filters[name] !== undefined)
  return (
    <div className="mb-4 print:hidden">
      <Disclosure summary={t('title')} open={active}>
        <Still>
          <form action="/commitments" className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
            <Kept facts={['filters', language, filters, choices, flags]}>
              {() => <FilterFields filters={filters} choices={choices} flags={flags} />}
            </Kept>
          </form>
        </Still>
      </Disclosure>
    </div>
  )
}
