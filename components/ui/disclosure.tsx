import type { ReactNode } from 'react'

type Props = { summary: ReactNode; open?: boolean; children: ReactNode }

/** Opens and closes in place; the browser's own, so it needs no JavaScript. */
export function Disclosure({ summary, open, children }: Props) {
  return (
    <details open={open} className="group border-b border-rule">
      <summary className="flex list-none items-center gap-2 py-2 font-medium text-accent pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <svg
          className="size-3 shrink-0 transition-transform group-open:rotate-90"
          viewBox="0 0 12 12"
          fill="none"
          aria-hidden="true"
        >
          <path d="m4 2 4 4-4 4" stroke="currentColor" strokeWidth="1.75" />
        </svg>
        {summary}
      </summary>
      <div className="pt-1 pb-5">{children}</div>
    </details>
  )
}
