import { useTranslations } from 'next-intl'
import type { Filters } from '@/lib/commitments/filters'
import { FEEDS, feedUrl } from '@/lib/feeds/feed-url'
import { printUrl, sheetUrl } from '@/lib/sheets/sheet-url'
import { Section } from '../ui/section'

type Props = {
  /** The view, or what of it concerns a committee or portfolio. */
  filters: Partial<Filters>
  /** Whether to offer one's own secret addresses. */
  ownLinks?: boolean
}

const WORDS = { 'calendar.ics': 'calendar', 'rss.xml': 'rss', 'atom.xml': 'atom' } as const

type Destination = { href: string; label: string }

function Destinations({ items }: { items: Destination[] }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2">
      {items.map(({ href, label }) => (
        <li key={href}>
          <a href={href} className="pointer-coarse:inline-block pointer-coarse:py-2">
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The same view elsewhere: as a file, on paper, in a calendar program or a feed reader. */
export function TakeAlong({ filters, ownLinks = false }: Props) {
  const t = useTranslations('feeds.take')
  const s = useTranslations('sheets.take')
  const files = [
    { href: sheetUrl('xlsx', filters), label: s('xlsx') },
    { href: sheetUrl('csv', filters), label: s('csv') },
    { href: sheetUrl('csv', filters, 'separator=comma'), label: s('csv_comma') },
    { href: sheetUrl('json', filters), label: s('json') },
    { href: printUrl(filters), label: s('print') },
  ]
  const feeds = FEEDS.map((file) => ({ href: feedUrl(file, filters), label: t(WORDS[file]) }))
  return (
    <div className="mt-10 print:hidden">
      <Section title={t('title')}>
        <Destinations items={files} />
        <h3 className="mt-5 mb-1 text-sm text-muted">{t('follow')}</h3>
        <Destinations items={feeds} />
        <p className="mt-3 max-w-[65ch] text-sm text-muted">
          {t('hint')} {ownLinks && <a href="/desk/links">{t('own')}</a>}
        </p>
      </Section>
    </div>
  )
}
