import { useTranslations } from 'next-intl'
import { type Filters, firstPage, registerUrl } from '@/lib/commitments/filters'
import { Button } from '../ui/button'
import { ButtonLink } from '../ui/button-link'
import { FilterSelect } from './filter-select'
import type { RegisterChoice } from './register-choices'

type Props = {
  filters: Filters
  choices: RegisterChoice[]
  /** Filters that hold or do not. */
  flags: readonly ('slipped' | 'confidential')[]
}

/** What the form keeps without showing it: the view one is in. */
const KEPT = ['standing', 'q', 'document'] as const

/** All that the register can be narrowed by, as it is narrowed now. */
export function FilterFields({ filters, choices, flags }: Props) {
  const t = useTranslations('register.filter')
  const { standing, q, document } = filters
  return (
    <>
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
    </>
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
