export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const DEFAULT_LANGUAGE: Language = 'nl'
export const LANGUAGE_COOKIE = 'language'

export function isLanguage(text: unknown): text is Language {
  return (LANGUAGES as readonly unknown[]).includes(text)
}

/**
 * What a reader's browser asks for, where they have chosen nothing: the first of ours in order of its weights.
 * @param header an Accept-Language header, such as `en-GB,en;q=0.8,nl;q=0.6`
 */
export function preferredLanguage(header: string | null): Language {
  const asked = (header ?? '').split(',').map((part) => {
    const [tag = '', weight] = part.trim().split(';q=')
    return {
      language: tag.split('-')[0]?.toLowerCase(),
      weight: weight === undefined ? 1 : Number(weight) || 0,
    }
  })
  const ours = asked.filter(({ language, weight }) => isLanguage(language) && weight > 0)
  const best = ours.sort((a, b) => b.weight - a.weight)[0]?.language
  return isLanguage(best) ? best : DEFAULT_LANGUAGE
}
