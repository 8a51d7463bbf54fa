import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { OwnCommittee } from '@/lib/desk/queries'
import { formatCount, formatDay } from '@/lib/format'
import { Section } from '../ui/section'

/** What the committees one sits on discuss next, and what is late there. */
export function OwnCommittees({ committees }: { committees: OwnCommittee[] }) {
  const t = useTranslations('desk.committees')
  const language = useLocale()
  if (committees.length === 0) return null
  return (
    <Section title={t('title')}>
      <ul>
        {committees.map(({ slug, shortName, name, nextMeeting, proposed, overdue }) => (
          <li
            key={slug}
            className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-b border-rule py-3 last:border-b-0"
          >
            <span>
              <Link href={`/committees/${slug}`} className="font-medium">
                {name}
              </Link>
              <span className="block text-sm text-muted">
                {nextMeeting
                  ? t('meets', { day: formatDay(nextMeeting, language, 'weekday') })
                  : t('no_meeting')}
              </span>
            </span>
            <span className="text-sm tabular-nums">
              {t('proposed', { n: proposed.n })} ·{' '}
              <Link href={`/commitments?standing=overdue&committee=${slug}`}>
                {t('overdue_in', { shortName })}
              </Link>{' '}
              <span className={overdue.n > 0 ? 'font-medium text-late' : 'text-muted'}>
                {formatCount(overdue, language)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
