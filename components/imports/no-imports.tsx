import { useTranslations } from 'next-intl'
import { ButtonLink } from '../ui/button-link'
import { EmptyState } from '../ui/empty-state'
import { PageHeader } from '../ui/page-header'

/** What those see who may not import. */
export function NoImports({ visitor }: { visitor: boolean }) {
  const t = useTranslations('imports')
  const why = visitor ? 'sign_in' : 'not_allowed'
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState
        title={t(`${why}.title`)}
        action={
          <ButtonLink href={visitor ? '/sign-in?back=/imports' : '/commitments'} variant="primary">
            {t(`${why}.action`)}
          </ButtonLink>
        }
      >
        {t(`${why}.text`)}
      </EmptyState>
    </>
  )
}
