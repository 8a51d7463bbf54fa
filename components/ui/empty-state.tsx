import type { ReactNode } from 'react'

type Props = { title: ReactNode; children?: ReactNode; action?: ReactNode }

/** Says that there is nothing here, why, and what to do next. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="border-y border-rule py-10">
      <p className="text-lg font-semibold">{title}</p>
      {children && <div className="mt-1 max-w-[65ch] text-muted">{children}</div>}
      {action && <div className="mt-4 flex flex-wrap gap-2">{action}</div>}
    </div>
  )
}
