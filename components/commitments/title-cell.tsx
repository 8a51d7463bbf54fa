import { useTranslations } from 'next-intl'
import type { Marks } from '@/lib/commitments/marks'
import type { ListedCommitment } from '@/lib/commitments/public-commitment'
import { Badge } from '../ui/badge'
import { DOT } from '../ui/dot'
import { CommitmentLink } from './commitment-link'
import { MarkedText } from './marked-text'

/** So that the dots after a stretch of text never stand on a line of their own. */
const NO_BREAK = '\u00a0'

/** Number and title as the way in; below them who said it and who asked. */
export function TitleCell({ item, marks }: { item: ListedCommitment; marks?: Marks }) {
  const t = useTranslations('register')
  const by = [item.madeBy, item.party && t('asked_by', { party: item.party })].filter(Boolean).join(DOT)
  return (
    <>
      <CommitmentLink number={item.number}>
        {marks ? <MarkedText stretches={marks.title} /> : item.title}
      </CommitmentLink>
      <span className="mt-0.5 block text-sm text-muted">
        {by ? `${item.number}${DOT}${by}` : item.number}
      </span>
      {marks?.snippet && (
        <span className="mt-1 block max-w-prose text-ink">
          … <MarkedText stretches={marks.snippet} />
          {NO_BREAK}…
        </span>
      )}
      {(item.confidential || !item.published) && (
        <span className="mt-1 flex gap-1.5">
          {item.confidential && <Badge tone="soon">{t('confidential')}</Badge>}
          {!item.published && <Badge>{t('unpublished')}</Badge>}
        </span>
      )}
    </>
  )
}
