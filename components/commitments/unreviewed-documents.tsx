import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Section } from '../ui/section'

type Props = {
  documents: {
    id: string
    title: string
    waiting: number
    documentDate: string
    committee: { shortName: string } | null
  }[]
}

/** Letters that still hold passages nobody has judged. */
export function UnreviewedDocuments({ documents }: Props) {
  const t = useTranslations('desk')
  return (
    <Section
      title={t('unreviewed.title')}
      aside={documents.length > 0 && t('count', { count: documents.length })}
    >
      {documents.length === 0 && <p className="py-2 text-muted">{t('unreviewed.none')}</p>}
      <ul>
        {documents.map(({ id, title, waiting, committee }) => (
          <li
            key={id}
            className="flex flex-wrap justify-between gap-x-6 border-b border-rule py-3 last:border-b-0"
          >
            <span>
              <Link href={`/documents/${id}/review`} className="font-medium">
                {title}
              </Link>
              {committee && <span className="text-muted"> · {committee.shortName}</span>}
            </span>
            <span className="text-sm text-muted tabular-nums">{t('unreviewed.waiting', { waiting })}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
