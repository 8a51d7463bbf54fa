import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/lib/format'

type Props = { slug: string; held: string[]; current: string | undefined }

/** The meetings that were held, the latest first. */
export function MeetingNav({ slug, held, current }: Props) {
  const t = useTranslations('committees.decisions')
  const language = useLocale()
  return (
    <nav aria-labelledby="meetings" className="text-sm">
      <h2 id="meetings" className="mb-2 border-b border-rule pb-2 text-base">
        {t('meetings')}
      </h2>
      {held.length === 0 && <p className="text-muted">{t('no_meetings')}</p>}
      <ul className="columns-2 lg:columns-1">
        {held.map((day) => (
          <li key={day} className="break-inside-avoid">
            <Link
              href={`/committees/${slug}/decisions?meeting=${day}`}
              aria-current={day === current ? 'page' : undefined}
              className="inline-flex items-center py-1 text-muted no-underline hover:underline pointer-coarse:min-h-11 aria-[current]:font-medium aria-[current]:text-ink"
            >
              {formatDay(day, language)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
