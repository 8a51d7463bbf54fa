import { createTranslator } from 'next-intl'
import type { Language } from '../../i18n/languages'
import en from '../../messages/en/reminders.json'
import nl from '../../messages/nl/reminders.json'
import { formatDay } from '../format'
import { REMINDER_LISTS } from './answers'
import type { ReminderItem, WholeReminder } from './queries'

/** A letter as any format can set it: what stands in it, and in which order. Pure. */
export type ReminderLetter = {
  language: Language
  title: string
  sender: string
  facts: string[]
  opening: string[]
  lists: { heading: string; none: string; columns: string[]; rows: string[][] }[]
  closing: string[]
  link: { words: string; href: string } | null
}

const WORDS: Record<Language, typeof nl> = { nl, en }

/** @param link where the holder answers; null where it opens no more */
export function letterOf(
  {
    holder,
    office,
    today,
    until,
    items,
    link,
    expiresOn,
  }: WholeReminder & { link: string | null; expiresOn: string },
  councilName: string,
  language: Language,
): ReminderLetter {
  const t = createTranslator({
    locale: language,
    messages: { reminders: WORDS[language] },
    namespace: 'reminders.letter',
  })
  const day = (iso: string) => formatDay(iso, language)
  const row = ({ number, title, madeOn, latest, slips }: ReminderItem) => [
    number,
    title,
    day(madeOn),
    day(latest),
    String(slips),
  ]
  const lists = REMINDER_LISTS.map((list) => ({
    heading: t(`list.${list}`, { until: day(until) }),
    none: t('none'),
    columns: [t('number'), t('title_column'), t('made_on'), t('latest'), t('slips')],
    rows: items.filter((item) => item.list === list).map(row),
  }))
  return {
    language,
    title: t('title', { day: day(today) }),
    sender: councilName,
    facts: [t('to', { holder, office }), t('date', { day: day(today) })],
    opening: [t('greeting', { holder }), t('why', { today: day(today), until: day(until) })],
    lists,
    closing: [...(link ? [t('ask', { day: day(expiresOn) })] : [t('no_link')]), t('thanks')],
    link: link ? { words: t('link'), href: link } : null,
  }
}
