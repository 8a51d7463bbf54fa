import { useTranslations } from 'next-intl'
import type { Source } from '../documents/source'
import { SourceText } from '../documents/source-text'
import { markStyle } from './mark-look'
import { cardId, placeId, type Reviewable } from './reviewable'

type Props = { source: Source; candidates: Reviewable[] }

/** The letter with every candidate marked in it, each with the short name its card has. */
export function ReviewSource({ source, candidates }: Props) {
  const t = useTranslations('review')
  const states = useTranslations('states.candidate')
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  const style = (ids: string[]) => {
    const innermost = byId.get(ids.at(-1) ?? '')
    return innermost ? markStyle(innermost) : ''
  }
  const before = (id: string) => {
    const candidate = byId.get(id)
    if (!candidate) return null
    const { label, state } = candidate
    return (
      <a
        id={placeId(id)}
        data-aside=""
        href={`#${cardId(id)}`}
        aria-label={t('mark', { label, state: states(state) })}
        className="mr-0.5 inline-block min-w-5 scroll-mt-24 rounded border border-edge bg-paper px-1 text-center align-text-top text-xs/4 text-ink tabular-nums no-underline select-none hover:border-ink"
      >
        {label}
      </a>
    )
  }
  return <SourceText source={source} marks={candidates} look={{ style, before }} />
}
