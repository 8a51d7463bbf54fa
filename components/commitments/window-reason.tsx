import { useLocale, useTranslations } from 'next-intl'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { formatDay, formatWindow } from '@/lib/format'
import { DescriptionList } from '../ui/description-list'
import { Disclosure } from '../ui/disclosure'
import { ruleGroup } from './rule-words'

/** What of the council's calendar gave the window its bounds. */
export type Anchors = {
  periods: { name: string; year: number; start: string; end: string }[]
  meetings: { ofCommittee: boolean; date: string }[]
}

type Assumption = 'year' | 'month' | 'day' | 'vague' | 'recess'

/** Why the window is what it is: the words, the rule, and what had to be assumed. */
export function WindowReason({ commitment, anchors }: { commitment: WholeCommitment; anchors: Anchors }) {
  const t = useTranslations('commitment.why')
  const language = useLocale()
  const { listed, windows } = commitment
  const promised = windows.find(({ origin }) => origin === 'promised')
  const rule = promised?.rule
  const group = rule ? ruleGroup(rule) : null
  const guessed = (what: string) =>
    t.has(`guess.${what as Assumption}`) ? t(`guess.${what as Assumption}`) : what
  const items = [
    { term: t('phrase'), value: promised?.phrase && `“${promised.phrase}”` },
    {
      term: t('rule'),
      value: rule && (group ? t(`group.${group}`) : t('rule_by_name', { rule })),
    },
    { term: t('anchor'), value: useAnchorWords(anchors) },
    { term: t('assumed'), value: promised?.assumed.map(guessed).join(', ') },
  ]
  const explained = items.some(({ value }) => value)
  return (
    <div className="mt-4 border-t border-rule">
      <Disclosure summary={windows.length > 1 ? t('title_first') : t('title')}>
        <div className="max-w-[65ch]">
          {!listed.due.latest && !promised?.phrase && <p>{t('none')}</p>}
          {listed.due.planned && <p className="mb-2">{t('planned')}</p>}
          {explained && <DescriptionList items={items} />}
          {rule && (
            <p className="mt-2 text-sm text-muted">
              {t('from', { day: formatDay(listed.madeOn, language) })}
            </p>
          )}
        </div>
      </Disclosure>
    </div>
  )
}

function useAnchorWords({ periods, meetings }: Anchors): string {
  const t = useTranslations('commitment.why')
  const language = useLocale()
  const said = [
    ...periods.map(
      ({ name, year, start, end }) =>
        `${name} ${year} (${formatWindow({ earliest: start, latest: end }, language)})`,
    ),
    ...meetings.map(({ ofCommittee, date }) =>
      t(ofCommittee ? 'meeting_committee' : 'meeting_council', { day: formatDay(date, language) }),
    ),
  ]
  return said.join('; ')
}
