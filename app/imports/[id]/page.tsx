import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CommitForm } from '@/components/imports/commit-form'
import { ImportOutcome } from '@/components/imports/import-outcome'
import { ImportProgress } from '@/components/imports/import-progress'
import { MappingForm } from '@/components/imports/mapping-form'
import { NoImports } from '@/components/imports/no-imports'
import { RowList } from '@/components/imports/row-list'
import { VerdictTabs } from '@/components/imports/verdict-tabs'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { findImport, listImportRows } from '@/lib/imports/queries'
import { VERDICTS } from '@/lib/imports/schema'
import { checkImportAction, commitImportAction } from '../actions'

type Props = PageProps<'/imports/[id]'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('imports'))('title') }
}

/** One sheet: what its headers mean, what each row would do, and taking it over. */
export default async function ImportPage({ params, searchParams }: Props) {
  const [actor, { id }, query, t] = await Promise.all([
    currentActor(),
    params,
    searchParams,
    getTranslations('imports'),
  ])
  if (!may(actor, 'register.import')) return <NoImports visitor={actor.kind === 'visitor'} />
  const found = await findImport(actor, id)
  if (!found) notFound()
  const busy = found.state === 'checking' || found.state === 'committing'
  const judged = found.state === 'checked' || found.state === 'done'
  const filled = VERDICTS.filter((verdict) => found.counts[verdict] > 0)
  const asked = filled.find((verdict) => verdict === query.verdict) ?? filled[0] ?? 'new'
  const after = Number(query.after) || 0
  const { rows, next } = judged ? await listImportRows(actor, id, asked, after) : { rows: [], next: null }
  return (
    <>
      <Breadcrumbs crumbs={[{ href: '/imports', label: t('title') }]} />
      <PageHeader title={found.fileName} lead={t('rows', { count: found.total })} />
      {busy && <ImportProgress state={found.state} done={found.done} total={found.total} />}
      <ImportOutcome found={found} />
      {judged && <VerdictTabs id={id} counts={found.counts} current={asked} />}
      {judged && (
        <RowList rows={rows} verdict={asked} more={next && `/imports/${id}?verdict=${asked}&after=${next}`} />
      )}
      {found.state === 'checked' && <CommitForm found={found} action={commitImportAction} />}
      {!busy && found.state !== 'done' && <MappingForm found={found} action={checkImportAction} />}
    </>
  )
}
