import { useTranslations } from 'next-intl'
import { HiddenInput } from '../ui/hidden-input'
import { Select } from '../ui/select'
import type { Assignment, MoveContext } from './move-context'

/** Who must see to it, under which portfolio, and which department does the work. */
export function AssignmentFields({ assignment, version }: { assignment: Assignment; version: number }) {
  const t = useTranslations('commitment.form')
  const { accounts, portfolios, departments, now } = assignment
  const rows = [
    { name: 'assigneeId', label: t('assignee'), options: accounts, blank: t('nobody') },
    { name: 'portfolioId', label: t('portfolio'), options: portfolios, blank: t('none') },
    { name: 'departmentId', label: t('department'), options: departments, blank: t('none') },
  ] as const
  return (
    <>
      <HiddenInput name="version" value={version} />
      {rows.map((row) => (
        <Select key={row.name} {...row} defaultValue={now[row.name]} />
      ))}
    </>
  )
}

type DepartmentProps = { department: NonNullable<MoveContext['department']>; version: number }

/** Which department does the work, for those who may not assign. */
export function DepartmentField({ department: { options, now }, version }: DepartmentProps) {
  const t = useTranslations('commitment.form')
  return (
    <>
      <HiddenInput name="version" value={version} />
      <Select
        name="departmentId"
        label={t('department')}
        options={options}
        blank={t('none')}
        defaultValue={now}
      />
    </>
  )
}
