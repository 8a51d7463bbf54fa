import { useTranslations } from 'next-intl'
import { OFFICES } from '@/lib/council/schema'
import { DateInput } from '../ui/date-input'
import { Select } from '../ui/select'
import { TextInput } from '../ui/text-input'

/** Who holds a portfolio, as what, from and to. */
export function TermFields() {
  const t = useTranslations('admin.terms')
  const offices = OFFICES.map((value) => ({ value, label: t(`office.${value}`) }))
  return (
    <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
      <TextInput name="holder" label={t('holder')} maxLength={120} spellCheck={false} />
      <Select name="office" label={t('office_label')} options={offices} />
      <DateInput name="startDate" label={t('start')} />
      <DateInput name="endDate" label={t('end')} optional />
    </div>
  )
}
