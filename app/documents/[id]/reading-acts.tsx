import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'

/** Where a reviewer goes from here. */
export async function ReadingActs({ id }: { id: string }) {
  const t = await getTranslations('documents.read')
  return (
    <>
      <ButtonLink href={`/documents/${id}/edit`}>{t('edit')}</ButtonLink>
      <ButtonLink href={`/documents/${id}/redact`}>{t('redact')}</ButtonLink>
      <ButtonLink href={`/documents/${id}/review`} variant="primary">
        {t('review')}
      </ButtonLink>
    </>
  )
}
