import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { Count } from '@/lib/commitments/counts'
import { formatCount } from '@/lib/format'
import { classNames } from '../ui/class-names'

type Props = { overdue: Count; soon: Count; live: Count; settled: Count }

/** The register in four figures, each the way to its list. */
export function FrontFigures({ overdue, soon, live, settled }: Props) {
  const t = useTranslations('home.figure')
  const language = useLocale()
  const figures = [
    { word: 'overdue', count: overdue, href: '/commitments?standing=overdue', tone: 'text-late' },
    { word: 'soon', count: soon, href: '/commitments?standing=due_soon', tone: 'text-soon' },
    { word: 'live', count: live, href: '/commitments?standing=live', tone: 'text-ink' },
    { word: 'settled', count: settled, href: '/commitments?state=settled', tone: 'text-accent' },
  ] as const
  return (
    <ul className="mb-10 grid grid-cols-2 border-y border-ink sm:grid-cols-4">
      {figures.map(({ word, count, href, tone }, index) => (
        <li
          key={word}
          className={classNames(
            'border-rule sm:border-l sm:first:border-l-0',
            index % 2 === 1 && 'border-l',
            index > 1 && 'border-t sm:border-t-0',
          )}
        >
          <Link
            href={href}
            className={classNames(
              'group block py-4 pr-4 no-underline',
              index === 0 ? '' : 'sm:pl-4',
              index % 2 === 1 && 'pl-4',
            )}
          >
            <span className={classNames('block text-3xl font-semibold tabular-nums', tone)}>
              {formatCount(count, language)}
            </span>
            <span className="text-sm text-ink underline-offset-4 group-hover:underline">{t(word)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
