import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CommitmentsInDocument } from '@/components/documents/commitments-in-document'
import { DocumentFacts } from '@/components/documents/document-facts'
import { OutlineNav } from '@/components/documents/outline-nav'
import { type InText, ReadingSource } from '@/components/documents/reading-source'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { OfficePanel } from './office-panel'
import { readDocument } from './read-document'
import { ReadingActs } from './reading-acts'

type Props = PageProps<'/documents/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const document = await readDocument((await params).id)
  return document ? { title: document.title } : {} // none at all would be no title either
}

const DONE = ['published', 'withdrawn', 'amended'] as const

export default async function DocumentPage({ params, searchParams }: Props) {
  const document = await readDocument((await params).id)
  if (!document) notFound()
  const [actor, t, { done }] = await Promise.all([currentActor(), getTranslations('documents'), searchParams])
  const registered = document.commitments.map((found) => ({ ...found, id: found.number }))
  const inText = registered.filter((found): found is typeof found & InText => found.start !== null)
  const justDone = DONE.find((name) => name === done)
  return (
    <>
      <Breadcrumbs crumbs={[{ href: '/documents', label: t('title') }]} />
      <PageHeader
        above={[t(`kind.${document.kind}`), document.number].filter(Boolean).join(' ')}
        title={document.title}
        actions={may(actor, 'candidate.review') && <ReadingActs id={document.id} />}
      />
      {justDone && (
        <div className="mb-6">
          <Notice tone="success" title={t(`done.${justDone}`)} live />
        </div>
      )}
      <DocumentFacts document={document} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[18rem_minmax(0,1fr)]">
        <div className="min-w-0 space-y-8">
          <CommitmentsInDocument commitments={document.commitments} />
          <div className="lg:sticky lg:top-4 lg:max-h-dvh lg:overflow-y-auto">
            <OutlineNav questions={document.questions} />
          </div>
        </div>
        <section aria-labelledby="tekst" className="min-w-0">
          <h2 id="tekst" className="sr-only">
            {t('read.text')}
          </h2>
          <ReadingSource
            source={document}
            commitments={[...inText, ...document.again]}
            leftOut={document.leftOut}
            original={document.original}
          />
        </section>
      </div>
      {may(actor, 'document.publish') && <OfficePanel document={document} />}
    </>
  )
}
