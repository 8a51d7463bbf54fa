import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { viewHref } from '@/lib/views/view-query'
import { classNames } from '../ui/class-names'

export type ShownView = { id: string; name: string; query: string; isStart: boolean }

/** Someone's views side by side, each under the plain address it can be sent by. */
export function ViewLinks({ views, current }: { views: ShownView[]; current?: string }) {
  const t = useTranslations('views')
  return (
    <ul className="flex min-w-0 flex-wrap gap-2">
      {views.map(({ id, name, query, isStart }) => (
        <li key={id} className="min-w-0">
          <Link
            href={viewHref(query)}
            aria-current={query === current ? 'page' : undefined}
            className={classNames(
              'inline-flex min-h-8 max-w-full items-center gap-1.5 rounded border px-2.5 text-sm no-underline pointer-coarse:min-h-11',
              query === current
                ? 'border-accent bg-accent-wash font-medium text-ink'
                : 'border-edge text-ink hover:border-ink',
            )}
          >
            {isStart && <StartShape label={t('start')} />}
            <span className="min-w-0 [overflow-wrap:anywhere]">{name}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** A small flag: here one begins. */
function StartShape({ label }: { label: string }) {
  return (
    <svg
      className="size-3 shrink-0 text-accent"
      viewBox="0 0 12 12"
      fill="none"
      role="img"
      aria-label={label}
    >
      <path d="M3 11V1.5h6L7.2 4 9 6.5H3" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
