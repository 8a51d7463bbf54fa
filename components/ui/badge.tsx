import type { ReactNode } from 'react'
import { classNames } from './class-names'

const TONES = {
  neutral: 'border-rule text-muted',
  accent: 'border-accent text-accent',
  soon: 'border-soon text-soon',
  late: 'border-late text-late',
} as const

/** One or two words that qualify what stands beside them. */
export function Badge({ tone = 'neutral', children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  return (
    <span className={classNames('inline-block rounded border px-1.5 text-xs whitespace-nowrap', TONES[tone])}>
      {children}
    </span>
  )
}
