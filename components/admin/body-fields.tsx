import { useTranslations } from 'next-intl'
import type { Body } from '@/lib/council/schema'
import { HiddenInput } from '../ui/hidden-input'
import { TextInput } from '../ui/text-input'

/** Name of a committee, portfolio, department or party; a committee goes by a short one as well. */
export function BodyFields({ body }: { body: Body }) {
  const t = useTranslations('admin.council')
  return (
    <>
      <HiddenInput name="body" value={body} />
      {body === 'committee' && (
        <TextInput
          name="shortName"
          label={t('short_name')}
          hint={t('short_name_hint')}
          width="short"
          maxLength={20}
          spellCheck={false}
        />
      )}
      <TextInput name="name" label={t('name')} hint={t(`${body}.name_hint`)} maxLength={120} />
    </>
  )
}
