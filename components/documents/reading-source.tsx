import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Source } from './source'
import { SourceText } from './source-text'

export type InText = { number: string; title: string; start: number; end: number }

/** Where a commitment stands in the text. */
export const commitmentPlace = (number: string) => `c${number}`

const STYLE =
  'bg-accent-wash text-ink underline decoration-accent decoration-1 underline-offset-4 [box-decoration-break:clone]'

/** The letter with its registered promises marked, each followed by its number. */
export function ReadingSource({ source, commitments }: { source: Source; commitments: InText[] }) {
  const t = useTranslations('documents.read')
  const byNumber = new Map(commitments.map((commitment) => [commitment.number, commitment]))
  const look = {
    style: () => STYLE,
    before: (number: string) => <span id={commitmentPlace(number)} className="scroll-mt-24" />,
    after: (number: string) => (
      <Link
        data-aside=""
        href={`/commitments/${number}`}
        aria-label={t('commitment', { number, title: byNumber.get(number)?.title ?? '' })}
        className="ml-1 text-xs whitespace-nowrap tabular-nums select-none"
      >
        {number}
      </Link>
    ),
  }
  return (
    <SourceText
      source={source}
      marks={commitments.map(({ number, ...place }) => ({ id: number, ...place }))}
      look={look}
    />
  )
}
