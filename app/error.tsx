'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'

type Props = { error: Error & { digest?: string }; retry: () => void }

/** A fault of ours: said plainly, with the mark under which it stands in the log. */
export default function ErrorPage({ error, retry }: Props) {
  const t = useTranslations('shell.error')
  return (
    <>
      <PageHeader title={t('title')} lead={t('text')} />
      <Button variant="primary" onClick={retry}>
        {t('again')}
      </Button>
      {error.digest && <p className="mt-6 text-sm text-muted">{t('reference', { digest: error.digest })}</p>}
    </>
  )
}
