import { useTranslations } from 'next-intl'
import { ButtonLink } from '../ui/button-link'
import { PageHeader } from '../ui/page-header'

/** A link that was used, ran out, or never was one: the three look alike from outside. */
export function WornLink() {
  const t = useTranslations('account.worn_link')
  return (
    <div className="max-w-form">
      <PageHeader title={t('title')} lead={t('lead')} />
      <ButtonLink href="/password/forgotten" variant="secondary">
        {t('again')}
      </ButtonLink>
    </div>
  )
}
