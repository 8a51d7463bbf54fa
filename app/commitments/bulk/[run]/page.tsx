import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { BulkResult } from '@/components/commitments/bulk-result'
import { UndoOffer } from '@/components/commitments/undo-offer'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { currentActor } from '@/lib/access/session'
import { now } from '@/lib/clock'
import { findRun } from '@/lib/commitments/find-run'
import { viewHref } from '@/lib/views/view-query'
import { undoAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('bulk.result'))('title') }
}

/** After an act on several commitments: what became of each, and for ten seconds the way back. */
export default async function BulkRunPage({ params }: PageProps<'/commitments/bulk/[run]'>) {
  const [actor, { run: id }, t] = await Promise.all([currentActor(), params, getTranslations('bulk')])
  const run = await findRun(actor, id)
  if (!run) notFound()
  const count = (of: 'outcome' | 'undo', what: 'done' | 'refused') =>
    run.items.filter((item) => item[of] === what).length
  const of = run.undoneAt ? 'undo' : 'outcome'
  const [done, refused] = [count(of, 'done'), count(of, 'refused')]
  const summary = { done, refused }
  return (
    <>
      <Breadcrumbs crumbs={[{ href: viewHref(run.view), label: t('register') }]} />
      <PageHeader title={t('result.title')} above={t(`act.${run.act}`)} />
      <div className="mb-8">
        <Notice
          tone={refused > 0 || !run.finishedAt ? 'warning' : 'success'}
          title={t(`result.${run.undoneAt ? 'summary_undone' : 'summary'}`, summary)}
          live
        >
          {!run.finishedAt && <p>{t('result.broken_off')}</p>}
          <UndoOffer run={run} now={now()} action={undoAction} />
        </Notice>
      </div>
      <BulkResult items={run.items} undone={run.undoneAt !== null} />
    </>
  )
}
