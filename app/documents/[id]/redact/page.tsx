import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { TakeSelection } from '@/components/candidates/take-selection'
import { ReadingSource } from '@/components/documents/reading-source'
import { LeftOutList } from '@/components/redaction/left-out-list'
import { REDACT_ID, RedactForm } from '@/components/redaction/redact-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { findRedactions } from '@/lib/redaction/queries'
import { liftAction, redactAction } from './actions'

const SOURCE_ID = 'bron'
const DONE = ['redacted', 'lifted'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('redaction'))('title') }
}

export default async function RedactPage({ params, searchParams }: PageProps<'/documents/[id]/redact'>) {
  const [{ id }, actor, { done }] = await Promise.all([params, currentActor(), searchParams])
  if (!may(actor, 'document.redact') || !z.uuid().safeParse(id).success) notFound()
  const document = await findRedactions(actor, id)
  if (!document) notFound()
  const [t, documents] = await Promise.all([getTranslations('redaction'), getTranslations('documents')])
  const justDone = DONE.find((name) => name === done)
  const crumbs = [
    { href: '/documents', label: documents('title') },
    { href: `/documents/${id}`, label: document.title },
  ]
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <PageHeader
        above={document.title}
        title={t('title')}
        lead={t('lead')}
        actions={<ButtonLink href={`/documents/${id}`}>{t('back')}</ButtonLink>}
      />
      {justDone && <Notice tone="success" title={t(`done.${justDone}`)} live />}
      <div className="mt-6 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <div className="min-w-0 space-y-10">
          <RedactForm documentId={id} suggestions={document.suggestions} action={redactAction} />
          <LeftOutList documentId={id} redactions={document.redactions} action={liftAction} />
        </div>
        <section id={SOURCE_ID} aria-labelledby={`${SOURCE_ID}-title`} className="min-w-0">
          <h2 id={`${SOURCE_ID}-title`} className="mb-4 border-b border-ink pb-2 text-lg">
            {t('source')}
          </h2>
          <ReadingSource source={document} commitments={[]} leftOut={document.leftOut} original />
          <TakeSelection source={SOURCE_ID} form={REDACT_ID} label={t('take')} field="more" next="kind" add />
        </section>
      </div>
    </>
  )
}
