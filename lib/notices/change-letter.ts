import { fromDateOrNull } from '../day'
import { formatWindow } from '../format'
import type { Block } from '../mail/compose'
import type { NoticeKind } from './kinds'
import type { News } from './person'
import type { Told } from './tell-change'
import { address, type Letters, languageOf } from './words'

/** A confidential promise is named by its number only: mail passes through more hands than the register. */
export const nameOf = ({ number, title, confidential }: News, t: Letters): string =>
  confidential ? t('confidential', { number }) : `${number} ${title}`

export function termOf({ dueEarliest, dueLatest }: News, t: Letters): string {
  const window = { earliest: fromDateOrNull(dueEarliest), latest: fromDateOrNull(dueLatest) }
  const words = formatWindow(window, languageOf(t('language')))
  return words ? t('term', { window: words }) : t('no_term')
}

export const linkTo = (news: News, t: Letters) => ({
  href: address(`/commitments/${news.number}`),
  words: nameOf(news, t),
})

/** What is said of a change to one who hears of it. */
export const changeLetter = (kind: NoticeKind, told: Told) => (t: Letters) => {
  const { commitment, actorName, note, reason, kind: entry } = told
  const values = { actor: actorName, number: commitment.number }
  const sentence = t(`change.${entry.replace('commitment.', '') as 'settled'}`, values)
  const words = commitment.confidential ? null : (note ?? reason)
  const blocks: Block[] = [
    sentence,
    { items: [{ ...linkTo(commitment, t), note: termOf(commitment, t) }] },
    ...(words ? [`“${words}”`] : []),
  ]
  return { subject: t(`subject.${kind as 'assigned'}`, values), blocks }
}
