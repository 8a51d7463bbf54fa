import type { Language } from '@/i18n/languages'
import { isDay } from '@/lib/day'
import { formatDay, formatWindow } from '@/lib/format'
import type { Words } from '@/lib/history/describe'

/** A translator without the type of its keys: which ones there are depends on what happened. */
export type Say = { (key: string): string; has(key: string): boolean }

type Source = {
  language: Language
  /** Translator of `history`. */
  history: Say
  /** Translator of `states`. */
  states: Say
  /** Names by id, for fields that hold an id, such as a committee. */
  names: Record<string, string>
}

/** The words an entry's facts are told in. A field or value nobody named is shown as it was written. */
export function historyWords({ language, history, states, names }: Source): Words {
  const first = (said: [Say, string][], otherwise: string) => {
    const found = said.find(([say, key]) => say.has(key))
    return found ? found[0](found[1]) : otherwise
  }
  return {
    day: (iso) => formatDay(iso, language),
    window: ({ phrase, ...days }) => {
      const dates = formatWindow(days, language)
      if (!phrase) return dates ?? history('no_window')
      return dates ? `“${phrase}” (${dates})` : `“${phrase}”`
    },
    field: (name) => first([[history, `field.${name}`]], name),
    value: (field, value) => {
      if (isDay(value)) return formatDay(value, language)
      if (field === 'committeeId') return names[value] ?? value
      if (field === 'role' || field === 'committeeConfirms')
        return first([[history, `value.${field}.${value}`]], value)
      if (field === 'confidential') return first([[history, `yes_no.${value}`]], value)
      if (field !== 'kind' && field !== 'strength') return value
      return first(
        [
          [states, `${field}.${value}`],
          [history, `document_kind.${value}`],
        ],
        value,
      )
    },
  }
}
