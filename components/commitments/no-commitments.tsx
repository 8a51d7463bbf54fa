import { useTranslations } from 'next-intl'
import { ButtonLink } from '../ui/button-link'
import { EmptyState } from '../ui/empty-state'

type Props = {
  /** Something was asked for, and this is why there is nothing. */
  narrowed: boolean
  mayUpload: boolean
}

/** Nothing of what was asked for; or a register in which nothing stands yet, and where its first promise comes from. */
export function NoCommitments({ narrowed, mayUpload }: Props) {
  const t = useTranslations('register')
  if (narrowed)
    return (
      <EmptyState
        title={t('empty.title')}
        action={<ButtonLink href="/commitments">{t('empty.action')}</ButtonLink>}
      >
        {t('empty.text')}
      </EmptyState>
    )
  const add = mayUpload && <ButtonLink href="/documents/new">{t('bare.action')}</ButtonLink>
  return (
    <EmptyState title={t('bare.title')} action={add || undefined}>
      {t(mayUpload ? 'bare.text_staff' : 'bare.text')}
    </EmptyState>
  )
}
