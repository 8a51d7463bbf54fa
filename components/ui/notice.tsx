import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type Tone = 'info' | 'success' | 'warning' | 'error'

const LOOKS: Record<Tone, { box: string; shape: string; path: string }> = {
  info: { box: 'bg-sunken', shape: 'text-muted', path: 'M8 7v5M8 4v1.2' },
  success: { box: 'bg-accent-wash', shape: 'text-accent', path: 'M4.5 8.5 7 11l4.5-6' },
  warning: { box: 'bg-soon-wash', shape: 'text-soon', path: 'M8 3.5v6M8 11v1.2' },
  error: { box: 'bg-late-wash', shape: 'text-late', path: 'm5 5 6 6m0-6-6 6' },
}

type Props = {
  tone?: Tone
  title?: ReactNode
  children?: ReactNode
  /** Set where it appears in answer to something the reader did. */
  live?: boolean
}

/** Something to know before reading on. The tone is told by a shape and a word, not by colour alone. */
export function Notice({ tone = 'info', title, children, live }: Props) {
  const t = useTranslations('ui')
  const { box, shape, path } = LOOKS[tone]
  return (
    <div
      role={live ? 'status' : undefined}
      className={classNames('flex gap-3 rounded border border-transparent px-4 print:border-rule py-3', box)}
    >
      <svg
        className={classNames('mt-1 size-4 shrink-0', shape)}
        viewBox="0 0 16 16"
        fill="none"
        aria-hidden="true"
      >
        <circle cx="8" cy="8" r="7" stroke="currentColor" strokeWidth="1.5" />
        <path d={path} stroke="currentColor" strokeWidth="1.75" />
      </svg>
      <div className="min-w-0 max-w-[65ch]">
        <p className={title ? 'font-semibold' : 'sr-only'}>
          {title ? <span className="sr-only">{t(tone)}: </span> : `${t(tone)}: `}
          {title}
        </p>
        {children}
      </div>
    </div>
  )
}
