import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { ActionForm } from '@/components/ui/form'
import { HiddenInput } from '@/components/ui/hidden-input'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { readUnsubscribeToken } from '@/lib/notices/unsubscribe-token'
import { unsubscribeAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices'))('unsubscribe.title'), robots: { index: false } }
}

/** Ends one kind of mail, with a press: programs that look at links in mail must not end it by looking. */
export default async function UnsubscribePage({ params, searchParams }: PageProps<'/unsubscribe/[token]'>) {
  const [{ token }, { done }, t, kinds] = await Promise.all([
    params,
    searchParams,
    getTranslations('notices.unsubscribe'),
    getTranslations('mail.kind'),
  ])
  const read = readUnsubscribeToken(token)
  const kind = read && kinds(read.kind)
  return (
    <>
      <PageHeader title={t('title')} />
      {!kind && <Notice tone="warning" title={t('unknown')} />}
      {kind && done && <Notice tone="success" title={t('done', { kind })} live />}
      {kind && !done && (
        <ActionForm action={unsubscribeAction} className="max-w-form space-y-4">
          <HiddenInput name="token" value={token} />
          <p>{t('ask', { kind })}</p>
          <SubmitButton>{t('press')}</SubmitButton>
        </ActionForm>
      )}
      <p className="mt-6">
        <ButtonLink href="/desk/mail" variant="quiet">
          {t('back')}
        </ButtonLink>
      </p>
    </>
  )
}
