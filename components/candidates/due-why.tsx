import { useLocale, useTranslations } from 'next-intl'
import { formatDay, formatWindow } from '@/lib/format'
import { ruleGroup } from '../commitments/rule-words'
import type { Reviewable, ReviewFrame } from './reviewable'

type Props = { candidate: Reviewable; frame: ReviewFrame }

/** How the words of the letter became a window. */
export function DueWhy({ candidate: { phrase, earliest, latest, rule, assumed }, frame }: Props) {
  const t = useTranslations('review.why')
  const why = useTranslations('commitment.why')
  const language = useLocale()
  const window = formatWindow({ earliest, latest }, language)
  const group = rule ? ruleGroup(rule) : null
  if (rule === 'by_hand') return <p>{t('by_hand')}</p>
  if (!phrase) return <p>{t('none')}</p>
  const date = formatDay(frame.documentDate, language)
  const guessed = assumed.map((name) => {
    const key = `guess.${name}` as 'guess.year'
    return why.has(key) ? why(key) : name
  })
  return (
    <>
      <p>{window ? t('from_phrase', { phrase, window, date }) : t('open', { phrase })}</p>
      {guessed.length > 0 && <p>{t('assumed', { list: guessed.join(', ') })}</p>}
      {rule && <p className="text-muted">{group ? why(`group.${group}`) : why('rule_by_name', { rule })}</p>}
    </>
  )
}
