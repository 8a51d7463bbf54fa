import type { ReactNode } from 'react'
import { classNames } from '../ui/class-names'
import type { MarkTone } from './mark-shapes'

const TONES: Record<MarkTone, string> = {
  ink: 'text-ink',
  muted: 'text-muted',
  accent: 'text-accent',
  soon: 'text-soon',
  late: 'text-late',
}

type Props = { tone: MarkTone; shape: ReactNode; strong?: boolean; children: ReactNode }

/** A shape and its word, in one colour. The word is what counts; the shape finds it again in a long list. */
export function Mark({ tone, shape, strong, children }: Props) {
  return (
    <span className={classNames('inline-flex items-baseline gap-1.5', TONES[tone], strong && 'font-medium')}>
      <svg className="size-3.5 shrink-0 translate-y-[0.14em]" viewBox="0 0 16 16" aria-hidden="true">
        {shape}
      </svg>
      {children}
    </span>
  )
}
