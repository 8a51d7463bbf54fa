import { useTranslations } from 'next-intl'
import { MeetingField, ReasonField } from './decision-fields'
import { WindowFields } from './window-fields'

/** A new window given at once, for one commitment or for many: why, until when, and which meeting decided it. */
export function ExtensionFields() {
  return (
    <>
      <ExtensionRequestFields />
      <MeetingField required={false} />
    </>
  )
}

/** Why later, and until when. */
export function ExtensionRequestFields() {
  const t = useTranslations('commitment.form')
  return (
    <>
      <ReasonField />
      <WindowFields legend={t('new_window')} />
    </>
  )
}
