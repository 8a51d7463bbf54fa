import { useLocale, useTranslations } from 'next-intl'
import { formatWindow } from '@/lib/format'
import type { DossierItem } from '@/lib/portfolios/find-dossier'

type Origin = 'promised' | 'planned' | 'extension' | 'remainder' | 'correction'

/** Every window a promise had, oldest first; the one in force stands out. */
export function WindowTrail({ windows }: Pick<DossierItem, 'windows'>) {
  const t = useTranslations('portfolios.dossier')
  const states = useTranslations('states.origin')
  const language = useLocale()
  return (
    <ol aria-label={t('windows')} className="mt-1">
      {windows.map((window, index) => {
        const last = index === windows.length - 1
        const words = formatWindow(window, language, 'short') ?? t('no_term')
        return (
          <li key={`${window.origin} ${words}`} className={last ? 'font-medium' : 'text-muted'}>
            {words}{' '}
            {window.latest && (
              <span className="font-normal text-muted">
                ({states(window.origin as Origin)}
                {last && windows.length > 1 && `, ${t('now')}`})
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
