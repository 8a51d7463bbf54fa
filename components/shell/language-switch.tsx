import { useLocale, useTranslations } from 'next-intl'
import { LANGUAGES, type Language } from '@/i18n/languages'

const NAMES: Record<Language, string> = { nl: 'Nederlands', en: 'English' }

/** Offers the other language by its own name. The page comes back in it, at the same address. */
export function LanguageSwitch() {
  const t = useTranslations('shell')
  const current = useLocale()
  return (
    <form action="/language" method="post" aria-label={t('language')} className="flex">
      {LANGUAGES.filter((language) => language !== current).map((language) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          lang={language}
          className="inline-flex min-h-6 items-center text-sm text-muted underline-offset-4 hover:text-ink hover:underline pointer-coarse:min-h-11"
        >
          {NAMES[language]}
        </button>
      ))}
    </form>
  )
}
