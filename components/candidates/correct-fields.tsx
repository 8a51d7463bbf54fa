'use client'

import { useTranslations } from 'next-intl'
import { KINDS, STRENGTHS } from '@/lib/commitments/schema'
import { DateInput } from '../ui/date-input'
import { Select } from '../ui/select'
import { TextInput } from '../ui/text-input'

/** What a reviewer may set: of a found candidate, and of one added by hand. Start values come from the form. */
export function CorrectFields() {
  const t = useTranslations('review.correct')
  const words = useTranslations('states')
  const kinds = KINDS.map((kind) => ({ value: kind, label: words(`kind.${kind}`) }))
  const strengths = STRENGTHS.map((strength) => ({ value: strength, label: words(`strength.${strength}`) }))
  return (
    <>
      <TextInput name="title" label={t('title')} maxLength={200} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select name="kind" label={t('kind')} options={kinds} />
        <Select name="strength" label={t('strength')} options={strengths} />
        <TextInput name="owner" label={t('owner')} optional maxLength={200} />
        <TextInput name="phrase" label={t('phrase')} optional maxLength={200} />
        <DateInput name="earliest" label={t('earliest')} optional />
        <DateInput name="latest" label={t('latest')} optional />
      </div>
    </>
  )
}
