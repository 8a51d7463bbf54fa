import { useTranslations } from 'next-intl'
import type { FollowInput } from '@/lib/follows/schema'
import type { FormAction } from '../admin/form-action'
import type { ButtonSize } from '../ui/button-style'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'

type Props = {
  thing: FollowInput
  /** Its name, for ears, where a page has more than one of these. */
  name?: string
  following: boolean
  follow: FormAction
  unfollow: FormAction
  size?: ButtonSize
}

/** Follows something, or stops. */
export function FollowForm({
  thing: { what, id },
  name,
  following,
  follow,
  unfollow,
  size = 'small',
}: Props) {
  const t = useTranslations('notices')
  return (
    <ActionForm
      action={following ? unfollow : follow}
      edition={String(following)}
      className="space-y-2 print:hidden"
    >
      <HiddenInput name="what" value={what} />
      <HiddenInput name="id" value={id} />
      <SubmitButton variant="secondary" size={size}>
        {t(following ? 'unfollow' : 'follow')}
        {name && <span className="sr-only"> {name}</span>}
      </SubmitButton>
    </ActionForm>
  )
}
