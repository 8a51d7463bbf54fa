import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { registerUrl } from '@/lib/commitments/filters'
import type { HolderLoad } from '@/lib/desk/queries'
import { formatCount } from '@/lib/format'
import { Section } from '../ui/section'
import { Table } from '../ui/table'

/** Whom to ring first: overdue promises per person in office. */
export function HolderLoads({ holders }: { holders: HolderLoad[] }) {
  const t = useTranslations('desk.holders')
  const language = useLocale()
  const all = registerUrl({ standing: 'overdue' })
  if (holders.length === 0)
    return (
      <Section title={t('title')}>
        <p className="py-2 text-muted">{t('none')}</p>
      </Section>
    )
  return (
    <Section title={t('title')} aside={<Link href={all}>{t('all')}</Link>}>
      <Table
        caption={t('title')}
        rows={holders}
        keyOf={({ slug }) => slug ?? ''}
        columns={[
          {
            id: 'holder',
            header: t('holder'),
            lead: true,
            cell: ({ slug, name }) =>
              slug ? (
                <Link href={registerUrl({ standing: 'overdue', holder: slug })}>{name}</Link>
              ) : (
                t('nobody')
              ),
          },
          {
            id: 'overdue',
            header: t('overdue'),
            align: 'end',
            cell: ({ overdue }) => formatCount(overdue, language),
          },
        ]}
      />
    </Section>
  )
}
