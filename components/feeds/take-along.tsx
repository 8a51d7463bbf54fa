import { useTranslations } from 'next-intl'
import type { Filters } from '@/lib/commitments/filters'
import { FEEDS, feedUrl } from '@/lib/feeds/feed-url'
import { Section } from '../ui/section'

type Props = {
  /** The view, or what of it concerns a committee or portfolio. */
  filters: Partial<Filters>
  /** Whether to offer one's own secret addresses. */
  ownLinks?: boolean
}

const WORDS = { 'calendar.ics': 'calendar', 'rss.xml': 'rss', 'atom.xml': 'atom' } as const

/** The same view elsewhere: in a calendar program or a feed reader. */
export function TakeAlong({ filters, ownLinks = false }: Props) {
  const t = useTranslations('feeds.take')
  return (
    <div className="print:hidden">
      <Section title={t('title')}>
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {FEEDS.map((file) => (
            <li key={file}>
              <a href={feedUrl(file, filters)} className="pointer-coarse:inline-block pointer-coarse:py-2">
                {t(WORDS[file])}
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-3 max-w-[65ch] text-sm text-muted">
          {t('hint')} {ownLinks && <a href="/desk/links">{t('own')}</a>}
        </p>
      </Section>
    </div>
  )
}
