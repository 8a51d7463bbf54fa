import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ListedCommitment } from '@/lib/commitments/public-commitment'
import { Badge } from '../ui/badge'

/** Number and title as the way in; below them who said it and who asked. */
export function TitleCell({ item }: { item: ListedCommitment }) {
  const t = useTranslations('register')
  const by = [item.madeBy, item.party && t('asked_by', { party: item.party })].filter(Boolean).join(' · ')
  return (
    <span className="block">
      <Link
        href={`/commitments/${item.number}`}
        prefetch={false}
        className="font-medium text-ink hover:text-accent"
      >
        {item.title}
      </Link>
      <span className="mt-0.5 block text-muted">
        {item.number}
        {by && <> · {by}</>}
      </span>
      {(item.confidential || !item.published) && (
        <span className="mt-1 flex gap-1.5">
          {item.confidential && <Badge tone="soon">{t('confidential')}</Badge>}
          {!item.published && <Badge>{t('unpublished')}</Badge>}
        </span>
      )}
    </span>
  )
}
