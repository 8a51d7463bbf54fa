import Link from 'next/link'
import { classNames } from './class-names'

export type Tab = { href: string; label: string; current: boolean; count?: string }

/** Views of the same thing, each with its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="mb-6 border-b border-rule">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map(({ href, label, current, count }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={current ? 'page' : undefined}
              className={classNames(
                'flex items-center gap-1.5 pt-2 no-underline pointer-coarse:min-h-11',
                current
                  ? 'border-b-2 border-accent pb-1.5 font-medium text-ink'
                  : 'pb-2 text-muted hover:text-ink',
              )}
            >
              {label}
              {count !== undefined && <span className="text-sm text-muted tabular-nums">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
