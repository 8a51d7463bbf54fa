import { useTranslations } from 'next-intl'
import { tellSecurity } from '@/lib/watch/tell-security'
import { ButtonLink } from '../ui/button-link'
import { EmptyState } from '../ui/empty-state'
import { PageHeader } from '../ui/page-header'

type Props = {
  /** Nobody is signed in: then signing in may be all that is needed. */
  visitor: boolean
  /** Where to come back to after signing in. */
  back: string
}

/** What anyone but an admin sees here. */
export function NotAllowed({ visitor, back }: Props) {
  const t = useTranslations('admin')
  if (!visitor) tellSecurity('act.refused', { code: 'page' })
  const why = visitor ? 'sign_in' : 'not_allowed'
  const href = visitor ? `/sign-in?back=${encodeURIComponent(back)}` : '/'
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState
        title={t(`${why}.title`)}
        action={
          <ButtonLink href={href} variant="primary">
            {t(`${why}.action`)}
          </ButtonLink>
        }
      >
        {t(`${why}.text`)}
      </EmptyState>
    </>
  )
}
