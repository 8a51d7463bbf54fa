import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/lib/format'
import type { DossierItem } from '@/lib/portfolios/find-dossier'
import { type HeldTerm, holderOn } from '@/lib/portfolios/terms'

type Props = { terms: HeldTerm[]; items: DossierItem[]; today: string }

/** For whom the dossier is, from whom they took over, and how much they did not promise themselves. */
export function Succession({ terms, items, today }: Props) {
  const t = useTranslations('portfolios.dossier')
  const language = useLocale()
  const now = holderOn(terms, today)
  const before = terms.find(({ to, holder }) => to !== null && to < today && holder !== now?.holder)
  const count = items.filter(({ inherited }) => inherited !== null).length
  return (
    <p className="max-w-[65ch]">
      {now && t('for', { holder: now.holder, office: now.office, day: formatDay(now.from, language) })}{' '}
      {before?.to && t('after', { holder: before.holder, day: formatDay(before.to, language) })}{' '}
      {items.length > 0 && before && t('inherited_count', { count })}
    </p>
  )
}
