import { useTranslations } from 'next-intl'
import { Button } from '../ui/button'
import { classNames } from '../ui/class-names'
import { CONTROL } from '../ui/control-style'

type Props = {
  query?: string /** Filters that stay as they are while searching. */
  keep?: Record<string, string>
}

/** Searches the register by word or number; an ordinary form, so the answer has an address. */
export function RegisterSearch({ query, keep = {} }: Props) {
  const t = useTranslations('register.search')
  return (
    <search data-own-search>
      <form action="/commitments">
        <label htmlFor="register-search" className="mb-1 block text-sm font-medium">
          {t('label')}
        </label>
        <div className="flex gap-2">
          <input
            id="register-search"
            type="search"
            name="q"
            defaultValue={query}
            placeholder={t('hint')}
            className={classNames(CONTROL, 'min-w-0 flex-1')}
          />
          {Object.entries(keep).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button type="submit" variant="primary">
            {t('submit')}
          </Button>
        </div>
      </form>
    </search>
  )
}
