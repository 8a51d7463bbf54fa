import type { ReactNode } from 'react'

export type KeptProps = {
  /** Everything that what stands here depends on, the language and the day included. */
  facts: unknown[]
  children: () => ReactNode
}

/** A part that is the same whenever its facts are: drawn still, it is drawn once and remembered. */
export function Kept({ children }: KeptProps): ReactNode {
  return children()
}
