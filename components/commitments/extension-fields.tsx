import { useTranslations } from 'next-intl'
import { ReasonField } from './decision-fields'
import { WindowFields } from './window-fields'

/** Why later, and until when: the same for one commitment and for many. */
export function ExtensionFields() {
  const t = useTranslations('commitment.form')
  return (
    <>
      <ReasonField />
      <WindowFields legend={t('new_window')} />
    </>
  )
}
