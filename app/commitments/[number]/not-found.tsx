import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeader } from '@/components/ui/page-header'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('commitment.not_found')
  return { title: t('title') }
}

/** The same answer whether it does not exist or may not be seen. */
export default async function CommitmentNotFound() {
  const t = await getTranslations('commitment.not_found')
  return (
    <>
      <PageHeader title={t('title')} lead={t('text')} />
      <ButtonLink href="/commitments">{t('register')}</ButtonLink>
    </>
  )
}
