import Link from 'next/link'
import type { ReactNode } from 'react'

/** The way into a commitment from any list: its title, not fetched ahead, since lists hold many. */
export function CommitmentLink({ number, children }: { number: string; children: ReactNode }) {
  return (
    <Link href={`/commitments/${number}`} prefetch={false} className="font-medium text-ink hover:text-accent">
      {children}
    </Link>
  )
}
