import { useTranslations } from 'next-intl'
import { classNames } from '../ui/class-names'
import { CONTROL } from '../ui/control-style'

/** Searches the register; an ordinary form, so the answer has an address. */
export function SearchBox() {
  const t = useTranslations('shell')
  return (
    <search>
      <form action="/commitments" className="flex">
        <label htmlFor="site-search" className="sr-only">
          {t('search_label')}
        </label>
        <input
          id="site-search"
          type="search"
          name="q"
          placeholder={t('search_hint')}
          className={classNames(CONTROL, 'rounded-r-none sm:w-48')}
        />
        <button
          type="submit"
          className="-ml-px flex w-10 shrink-0 items-center justify-center rounded rounded-l-none border border-edge bg-surface text-muted hover:border-ink hover:text-ink pointer-coarse:w-11"
        >
          <span className="sr-only">{t('search')}</span>
          <svg className="size-4" viewBox="0 0 16 16" fill="none" aria-hidden="true">
            <circle cx="7" cy="7" r="4.75" stroke="currentColor" strokeWidth="1.75" />
            <path d="m10.5 10.5 4 4" stroke="currentColor" strokeWidth="1.75" />
          </svg>
        </button>
      </form>
    </search>
  )
}
