import Link from 'next/link'
import { buttonStyle } from './button-style'

type Step = { href: string; label: string }

type Props = {
  label: string
  /** Such as `312 toezeggingen`. */
  summary?: string
  first: Step | null
  previous: Step | null
  next: Step | null
}

/** Leads through a list that is read from place to place, and so has no page numbers. */
export function Pager({ label, summary, first, previous, next }: Props) {
  const steps = [
    { rel: undefined, step: first },
    { rel: 'prev', step: previous },
    { rel: 'next', step: next },
  ]
  return (
    <nav aria-label={label} className="mt-4 flex flex-wrap items-center justify-between gap-4 text-sm">
      <p className="text-muted tabular-nums">{summary}</p>
      <ul className="-mr-3 flex flex-wrap items-center gap-1">
        {steps.map(
          ({ rel, step }) =>
            step && (
              <li key={step.label}>
                <Link href={step.href} rel={rel} prefetch={false} className={buttonStyle('quiet', 'small')}>
                  {step.label}
                </Link>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}
