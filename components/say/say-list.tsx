import { useLocale, useTranslations } from 'next-intl'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { formatInstant } from '@/lib/format'
import { type SayVerdict, sumOf } from '@/lib/say/verdicts'
import { Mark } from '../commitments/mark'
import { SAY_MARKS } from '../commitments/mark-shapes'

type Says = WholeCommitment['settlements'][number]['says']

/** What was said of one proposed settlement: the sum, then each with name, party and time. */
export function SayList({ says }: { says: Says }) {
  const t = useTranslations('say')
  const language = useLocale()
  return (
    <ul className="mt-2 divide-y divide-rule border-y border-rule">
      {says.map(({ id, name, party, verdict, note, saidAt }) => (
        <li key={id} className="py-2">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <Mark {...SAY_MARKS[verdict]} strong>
              {t(`verdict.${verdict}`)}
            </Mark>
            <span>
              {name ?? t('official')}
              {party && <span className="text-muted">{`, ${party}`}</span>}
            </span>
            <time dateTime={saidAt.toISOString()} className="text-sm text-muted">
              {formatInstant(saidAt, language)}
            </time>
          </p>
          {note && <p className="max-w-[65ch] break-words whitespace-pre-line">{note}</p>}
        </li>
      ))}
    </ul>
  )
}

/** How many say what, in words and shapes. */
export function SaySum({ says }: { says: { verdict: SayVerdict }[] }) {
  const t = useTranslations('say')
  const sum = sumOf(says)
  const verdicts = (['satisfied', 'not_yet'] as const).filter((verdict) => sum[verdict] > 0)
  return (
    <span className="inline-flex flex-wrap gap-x-4">
      {verdicts.map((verdict) => (
        <Mark key={verdict} {...SAY_MARKS[verdict]}>
          {t('count', { count: sum[verdict], verdict })}
        </Mark>
      ))}
    </span>
  )
}
