import { useTranslations } from 'next-intl'
import { classNames } from '../ui/class-names'

type Props = {
  number: string
  /** null: it was never tried, because the run was broken off. */
  outcome: 'done' | 'refused' | null
  /** Why not, as a code of `errors`. */
  reason: string | null
  /** What to call it when it is done. */
  done: string
}

const LOOKS = {
  done: { tone: 'text-accent', path: 'm2 6.5 3 3 5-7' },
  refused: { tone: 'text-late', path: 'm2.5 2.5 7 7m0-7-7 7' },
  untried: { tone: 'text-muted', path: 'M2 6h8' },
} as const

/** What became of one commitment: a shape, a word, and where it was refused, why. */
export function VerdictMark({ number, outcome, reason, done }: Props) {
  const t = useTranslations('bulk.result')
  const say = useTranslations('errors')
  const { tone, path } = LOOKS[outcome ?? 'untried']
  const words = { done, refused: t('refused'), untried: t('untried') }[outcome ?? 'untried']
  return (
    <span className="flex gap-2">
      <svg
        className={classNames('mt-1 size-3 shrink-0', tone)}
        viewBox="0 0 12 12"
        fill="none"
        aria-hidden="true"
      >
        <path d={path} stroke="currentColor" strokeWidth="1.75" />
      </svg>
      <span>
        <span className={classNames('font-medium', tone)}>{words}</span>
        {reason && <span className="block">{say(reason as 'item_fault', { number })}</span>}
      </span>
    </span>
  )
}
