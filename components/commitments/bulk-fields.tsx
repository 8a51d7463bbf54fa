import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type BulkAct, NONE } from '@/lib/commitments/bulk-schema'
import { type Option, Select } from '../ui/select'
import { EvidenceFields } from './evidence-fields'
import { ExtensionFields } from './extension-fields'

export type BulkOptions = { accounts: Option[]; portfolios: Option[]; departments: Option[] }

type Fields = (props: { options: BulkOptions }) => ReactNode

/** What each act asks, once for all that are chosen. */
const FIELDS: Record<BulkAct, Fields | null> = {
  assign: AssignFields,
  set_department: DepartmentField,
  extend: ExtensionFields,
  propose_settlement: EvidenceFields,
  publish: null,
}

export function BulkFields({ act, options }: { act: BulkAct; options: BulkOptions }) {
  const Asked = FIELDS[act]
  return Asked && <Asked options={options} />
}

function AssignFields({ options }: { options: BulkOptions }) {
  const t = useTranslations('bulk.form')
  return (
    <>
      <Select name="assigneeId" label={t('assignee')} options={options.accounts} blank={t('choose')} />
      <Select name="portfolioId" label={t('portfolio')} options={options.portfolios} blank={t('stays')} />
    </>
  )
}

function DepartmentField({ options }: { options: BulkOptions }) {
  const t = useTranslations('bulk.form')
  const departments = [...options.departments, { value: NONE, label: t('no_department') }]
  return <Select name="departmentId" label={t('department')} options={departments} blank={t('choose')} />
}
