import { useLocale, useTranslations } from 'next-intl'
import type { AgendaItem } from '@/lib/committees/agenda-items'
import { formatDay } from '@/lib/format'

/** Why an item is handled by itself, and since when; by whom, for those inside. */
export function PulledWords({ pulled }: { pulled: NonNullable<AgendaItem['pulled']> }) {
  const t = useTranslations('committees.apart')
  const day = formatDay(pulled.on, useLocale())
  const { reason, by } = pulled
  return (
    <p className="mt-2 max-w-[65ch] border-l-3 border-soon pl-3 text-sm">
      {by ? t('pulled_by', { day, name: by, reason }) : t('pulled', { day, reason })}
    </p>
  )
}
