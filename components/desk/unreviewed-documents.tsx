import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Unreviewed } from '@/lib/desk/list-unreviewed'
import { DOT } from '../ui/dot'
import { Section } from '../ui/section'

/** Letters that still hold passages nobody has judged. */
export function UnreviewedDocuments({ items, total }: { items: Unreviewed[]; total: number }) {
  const t = useTranslations('desk')
  const aside = total > items.length && <Link href="/documents">{t('all', { total: String(total) })}</Link>
  return (
    <Section title={t('unreviewed.title')} aside={aside || (total > 0 && t('count', { count: total }))}>
      {items.length === 0 && <p className="py-2 text-muted">{t('unreviewed.none')}</p>}
      <ul>
        {items.map(({ id, title, waiting, shortName }) => (
          <li
            key={id}
            className="flex flex-wrap justify-between gap-x-6 border-b border-rule py-3 last:border-b-0"
          >
            <span>
              <Link href={`/documents/${id}/review`} className="font-medium">
                {title}
              </Link>
              {shortName && <span className="text-muted">{`${DOT}${shortName}`}</span>}
            </span>
            <span className="text-sm text-muted tabular-nums">{t('unreviewed.waiting', { waiting })}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
