import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeader } from '@/components/ui/page-header'

export default async function NotFound() {
  const t = await getTranslations('shell.not_found')
  return (
    <>
      <PageHeader title={t('title')} lead={t('text')} />
      <div className="flex flex-wrap gap-3">
        <ButtonLink href="/commitments" variant="primary">
          {t('register')}
        </ButtonLink>
        <ButtonLink href="/">{t('home')}</ButtonLink>
      </div>
    </>
  )
}
