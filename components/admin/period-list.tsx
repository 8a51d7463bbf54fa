import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { PeriodName } from '@/lib/calendar/schema'
import { formatWindow } from '@/lib/format'
import { Section } from '../ui/section'
import { calendarHref } from './calendar-href'
import type { FormAction } from './form-action'
import { type Period, PeriodForm } from './period-form'

type Props = {
  title: string
  names: readonly PeriodName[]
  year: number
  periods: Period[]
  /** Name of the period whose form is open. */
  edit: string | undefined
  save: FormAction
  remove: FormAction
}

/** The periods a year ought to have, filled in or not. */
export function PeriodList({ title, names, year, periods, edit, save, remove }: Props) {
  const t = useTranslations('admin.calendar')
  const language = useLocale()
  return (
    <Section title={title}>
      <dl className="-mt-4">
        {names.map((name) => {
          const period = periods.find((row) => row.name === name)
          const days = period && formatWindow({ earliest: period.start, latest: period.end }, language)
          return (
            <div
              key={name}
              id={name}
              className="grid scroll-mt-4 items-baseline gap-x-4 gap-y-1 border-b border-rule py-2 last:border-b-0 sm:grid-cols-[9rem_minmax(0,1fr)]"
            >
              <dt className="first-letter:uppercase">{t(`period.${name}`)}</dt>
              <dd>
                {edit === name ? (
                  <PeriodForm name={name} year={year} period={period} save={save} remove={remove} />
                ) : (
                  <span className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4">
                    <span className={days ? 'tabular-nums' : 'text-muted'}>{days ?? t('not_filled')}</span>
                    <Link href={calendarHref(year, { edit: name })} scroll={false} className="text-sm">
                      {t(period ? 'change' : 'fill')}
                      <span className="sr-only"> ({t(`period.${name}`)})</span>
                    </Link>
                  </span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </Section>
  )
}
