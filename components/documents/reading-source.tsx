import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Source } from './source'
import { SourceText } from './source-text'

/** A passage that became a commitment, or said one again; `id` names the passage. */
export type InText = { id: string; number: string; title: string; start: number; end: number }

/** Where a commitment stands in the text; where it is said again, the passage's own id takes the number's place. */
export const commitmentPlace = (numberOrPassage: string) => `c${numberOrPassage}`

const STYLE =
  'bg-accent-wash text-ink underline decoration-accent decoration-1 underline-offset-4 [box-decoration-break:clone]'

/** The letter with its registered promises marked, each followed by its number. */
export function ReadingSource({ source, commitments }: { source: Source; commitments: InText[] }) {
  const t = useTranslations('documents.read')
  const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]))
  const look = {
    style: () => STYLE,
    before: (id: string) => <span id={commitmentPlace(id)} className="scroll-mt-24" />,
    after: (id: string) => {
      const { number = '', title = '' } = byId.get(id) ?? {}
      return (
        <Link
          data-aside=""
          href={`/commitments/${number}`}
          aria-label={t('commitment', { number, title })}
          className="ml-1 text-xs whitespace-nowrap tabular-nums select-none"
        >
          {number}
        </Link>
      )
    },
  }
  return <SourceText source={source} marks={commitments} look={look} />
}
