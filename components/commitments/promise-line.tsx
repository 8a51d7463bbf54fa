import { useLocale, useTranslations } from 'next-intl'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { formatDay } from '@/lib/format'

/** Who promised it to whom, when, and at whose asking: one line under the title. */
export function PromiseLine({ commitment }: { commitment: WholeCommitment }) {
  const t = useTranslations('commitment.promised')
  const language = useLocale()
  const { listed, committee } = commitment
  const said = [
    listed.madeBy && t('by', { name: listed.madeBy }),
    committee && t('to', { committee: committee.shortName }),
    t('on', { day: formatDay(listed.madeOn, language) }),
  ].filter(Boolean)
  return (
    <p className="mt-2 max-w-[48rem] break-words">
      {said.join(' ').replace(/^./, (first) => first.toUpperCase())}
      {listed.party && <span className="text-muted">{`, ${t('asked', { party: listed.party })}`}</span>}
    </p>
  )
}
