import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { LEFT_OUT_STYLE, type LeftOut, maskOf } from './left-out'
import type { Run, Source } from './source'
import { SourceText } from './source-text'

/** A passage that became a commitment, or said one again; `id` names the passage. */
export type InText = { id: string; number: string; title: string; start: number; end: number }

/** Where a commitment stands in the text; where it is said again, the passage's own id takes the number's place. */
export const commitmentPlace = (numberOrPassage: string) => `c${numberOrPassage}`

const STYLE =
  'bg-accent-wash text-ink underline decoration-accent decoration-1 underline-offset-4 [box-decoration-break:clone]'

type Props = {
  source: Source
  commitments: InText[]
  leftOut: LeftOut[]
  /** Whether the text holds the words that are left out: the office reads them. */
  original: boolean
}

/** The letter with its registered promises marked, each followed by its number, and with what is left out of it. */
export function ReadingSource({ source, commitments, leftOut, original }: Props) {
  const t = useTranslations('documents.read')
  const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]))
  const hidden = new Map(leftOut.map((place) => [place.id, place]))
  const look = {
    style: (ids: string[]) =>
      ids.some((id) => hidden.has(id)) ? LEFT_OUT_STYLE[original ? 'office' : 'public'] : STYLE,
    words: (run: Run) => (original ? null : maskOf(run, hidden)),
    before: (id: string) =>
      hidden.has(id) ? (
        original && <span className="sr-only">{t('left_out')} </span>
      ) : (
        <span id={commitmentPlace(id)} className="scroll-mt-24" />
      ),
    after: (id: string) => {
      const commitment = byId.get(id)
      if (!commitment) return null
      const { number, title } = commitment
      return (
        <Link
          data-aside=""
          href={`/commitments/${number}`}
          aria-label={t('commitment', { number, title })}
          className="ml-1 text-xs whitespace-nowrap select-none"
        >
          {number}
        </Link>
      )
    },
  }
  return <SourceText source={source} marks={[...commitments, ...leftOut]} look={look} />
}
