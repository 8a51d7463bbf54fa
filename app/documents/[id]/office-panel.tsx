import { getTranslations } from 'next-intl/server'
import { VisibilityForm } from '@/components/documents/visibility-form'
import { HistoryList } from '@/components/history/history-list'
import { Section } from '@/components/ui/section'
import { historyOfDocument } from '@/lib/history/queries'
import { choices } from '@/lib/people/queries'
import { publishDocumentAction, withdrawDocumentAction } from './actions'

/** For council staff, below the letter: who can read it, and what was done with it. */
export async function OfficePanel({ id, published }: { id: string; published: boolean }) {
  const [t, entries, { committees }] = await Promise.all([
    getTranslations('documents.read'),
    historyOfDocument(id),
    choices(),
  ])
  const names = Object.fromEntries(committees.map((committee) => [committee.id, committee.shortName]))
  return (
    <div className="mt-12 grid gap-x-12 gap-y-10 lg:grid-cols-[18rem_minmax(0,1fr)]">
      <div>
        <Section title={t('visibility')}>
          <VisibilityForm
            documentId={id}
            published={published}
            publish={publishDocumentAction}
            withdraw={withdrawDocumentAction}
          />
        </Section>
      </div>
      <div>
        <Section title={t('history')}>
          <HistoryList entries={entries} names={names} inside />
        </Section>
      </div>
    </div>
  )
}
