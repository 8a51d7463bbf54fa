import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DateInput } from '../ui/date-input'
import { TextArea } from '../ui/text-area'
import { AssignmentFields, DepartmentField } from './assignment-fields'
import { ClosingFields, ExtensionDecisionFields, MeetingField, ReasonField } from './decision-fields'
import { EvidenceFields } from './evidence-fields'
import { ExtensionFields, ExtensionRequestFields } from './extension-fields'
import type { MoveContext } from './move-context'
import type { MoveName } from './offered-moves'
import { WindowFields } from './window-fields'

type Fields = (props: { context: MoveContext }) => ReactNode

/** What each move asks; null where a press of the button says it all. */
export const MOVE_FIELDS: Record<MoveName, Fields | null> = {
  start: null,
  resume: null,
  publish: null,
  withdraw: null,
  progress: ProgressFields,
  propose_settlement: EvidenceFields,
  settle: ({ context }) => <MeetingField required={context.committeeConfirms} />,
  settle_partly: PartlySettledFields,
  return: ({ context }) => (
    <>
      <MeetingField required={context.committeeConfirms} />
      <ReasonField />
    </>
  ),
  decide_extension: ExtensionDecisionFields,
  extend: ExtensionFields,
  request_extension: ExtensionRequestFields,
  hold: HoldFields,
  close: ClosingFields,
  reopen: () => <ReasonField />,
  assign: ({ context }) =>
    context.assignment && <AssignmentFields assignment={context.assignment} version={context.version} />,
  set_department: ({ context }) =>
    context.department && <DepartmentField department={context.department} version={context.version} />,
}

function ProgressFields() {
  const t = useTranslations('commitment.form')
  return <TextArea name="note" label={t('progress_note')} maxLength={2000} rows={3} />
}

function PartlySettledFields({ context }: { context: MoveContext }) {
  const t = useTranslations('commitment.form')
  return (
    <>
      <MeetingField required={context.committeeConfirms} />
      <TextArea name="remainder" label={t('remainder')} maxLength={2000} rows={3} />
      <WindowFields legend={t('new_window')} />
    </>
  )
}

function HoldFields() {
  const t = useTranslations('commitment.form')
  return (
    <>
      <ReasonField />
      <DateInput name="resumeOn" label={t('resume_on')} />
    </>
  )
}
