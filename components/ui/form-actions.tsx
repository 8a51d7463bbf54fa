import type { ReactNode } from 'react'

/** Buttons at the end of a form; the one that saves comes first. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3 pt-2">{children}</div>
}
