import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DateInput } from '../ui/date-input'
import { TextInput } from '../ui/text-input'

type Props = {
  legend: string
  hint?: ReactNode
  /** The last day may stay empty: a promise without a term. */
  open?: boolean
}

/** A due window as a clerk enters it: the words of the letter, and the days they stand for. */
export function WindowFields({ legend, hint, open }: Props) {
  const t = useTranslations('commitment.form')
  return (
    <fieldset className="space-y-4 border-t border-rule pt-4">
      <legend className="sr-only">{legend}</legend>
      <p aria-hidden="true" className="font-semibold">
        {legend}
      </p>
      {hint && <p className="text-sm text-muted">{hint}</p>}
      <TextInput name="phrase" label={t('phrase')} hint={t('phrase_hint')} optional maxLength={200} />
      <div className="flex flex-wrap items-end gap-4">
        <DateInput name="earliest" label={t('earliest')} optional />
        <DateInput name="latest" label={t('latest')} hint={t('latest_hint')} optional={open} />
      </div>
    </fieldset>
  )
}
