import { type ReactNode, useId } from 'react'

type Props = { title: ReactNode; aside?: ReactNode; id?: string; children: ReactNode }

/** A part of a page under its own h2, set off by a hairline rather than a box. */
export function Section({ title, aside, id, children }: Props) {
  const heading = useId()
  return (
    <section id={id} aria-labelledby={heading} className="mt-10 first:mt-0">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule pb-2">
        <h2 id={heading} className="text-lg">
          {title}
        </h2>
        {aside && <div className="text-sm text-muted">{aside}</div>}
      </div>
      {children}
    </section>
  )
}
