import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  /** A short line above the title: a number, a kind. */
  above?: ReactNode
  /** One or two sentences that say what the page is for. */
  lead?: ReactNode
  /** Buttons that concern the whole page. */
  actions?: ReactNode
}

/** Top of a page: its only h1. */
export function PageHeader({ title, above, lead, actions }: Props) {
  return (
    <header className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 max-w-[48rem]">
        {above && <p className="mb-1 text-sm text-muted">{above}</p>}
        <h1 className="text-2xl">{title}</h1>
        {lead && <p className="mt-2 max-w-[65ch] text-muted">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
    </header>
  )
}
