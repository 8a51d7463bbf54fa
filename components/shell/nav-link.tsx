'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { classNames } from '../ui/class-names'
import { isWithin } from './navigation'

type Props = { href: string; leadsTo?: string; children: string }

/** An entry of the menu that knows when the reader is there. */
export function NavLink({ href, leadsTo = href, children }: Props) {
  const here = isWithin(usePathname(), href)
  return (
    <Link
      href={leadsTo}
      aria-current={here ? 'page' : undefined}
      className={classNames(
        'inline-flex items-center pt-2 no-underline pointer-coarse:min-h-11',
        here ? 'border-b-2 border-accent pb-1.5 font-medium text-ink' : 'pb-2 text-muted hover:text-ink',
      )}
    >
      {children}
    </Link>
  )
}
