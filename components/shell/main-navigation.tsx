import { useTranslations } from 'next-intl'
import { NavLink } from './nav-link'
import type { Destination } from './navigation'

/** Where one can go: in a row where there is room, else folded away behind one word. */
export function MainNavigation({ destinations }: { destinations: Destination[] }) {
  const t = useTranslations('shell')
  return (
    <>
      <nav aria-label={t('navigation')} className="max-md:hidden">
        <ul className="flex flex-wrap gap-x-6">
          {destinations.map(({ href, word, leadsTo }) => (
            <li key={href} className="-mb-px">
              <NavLink href={href} leadsTo={leadsTo}>
                {t(word)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <details className="group pb-3 open:w-full md:hidden">
        <summary className="inline-flex list-none items-center gap-2 py-2 font-medium pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
          <svg className="size-4 text-muted" viewBox="0 0 16 16" fill="none" aria-hidden="true">
            <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" strokeWidth="1.5" />
          </svg>
          {t('menu')}
        </summary>
        <nav aria-label={t('navigation')}>
          <ul className="grid grid-cols-2 gap-x-6 border-t border-rule py-2">
            {destinations.map(({ href, word, leadsTo }) => (
              <li key={href}>
                <NavLink href={href} leadsTo={leadsTo}>
                  {t(word)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </details>
    </>
  )
}
