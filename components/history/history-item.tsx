import type { Language } from '@/i18n/languages'
import { formatInstant } from '@/lib/format'

type Props = { at: Date; who: string; sentence: string; language: Language }

/** One entry: when and by whom in the margin, what happened beside it. */
export function HistoryItem({ at, who, sentence, language }: Props) {
  return (
    <li className="grid gap-x-6 gap-y-0.5 border-b border-rule py-2.5 last:border-b-0 sm:grid-cols-[13rem_minmax(0,1fr)]">
      <p className="text-sm/6 text-muted">
        <time dateTime={at.toISOString()}>{formatInstant(at, language)}</time>
        <span className="sm:block">
          <span className="sm:hidden"> · </span>
          {who}
        </span>
      </p>
      <p className="max-w-[65ch] break-words whitespace-pre-line">{sentence}</p>
    </li>
  )
}
