import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { SaidAgain } from '@/lib/commitments/said-again'
import { fromDate } from '@/lib/day'
import { formatDay } from '@/lib/format'
import { DOT } from '../ui/dot'

type Props = {
  places: SaidAgain[]
  /** The letter of the promise itself, where it may be read. */
  here: { id: string; title: string } | null
}

/** Where the same promise is said again, each with the way to it: other answers of the letter, and later letters. */
export function PromiseAgain({ places, here }: Props) {
  const t = useTranslations('commitment.quote')
  if (places.length === 0) return null
  return (
    <div className="mt-4 text-sm text-muted">
      <p>{t('again', { count: places.length })}</p>
      <ul>
        {places.map((place) => (
          <Place key={`${place.passage?.id} ${place.question}`} place={place} here={here} />
        ))}
      </ul>
    </div>
  )
}

function Place({ place: { document, question, passage }, here }: { place: SaidAgain; here: Props['here'] }) {
  const t = useTranslations('commitment')
  const language = useLocale()
  const letter = document ?? here
  const title = letter?.title ?? ''
  const where = [
    document && formatDay(fromDate(document.documentDate), language),
    passage?.page && t('facts.page', { page: passage.page }),
    question !== null && t('quote.again_at', { number: question }),
  ].filter(Boolean)
  return (
    <li className="py-1 break-words pointer-coarse:py-2">
      {letter && passage ? <Link href={`/documents/${letter.id}#c${passage.id}`}>{title}</Link> : title}
      {where.length > 0 && `${DOT}${where.join(DOT)}`}
    </li>
  )
}
