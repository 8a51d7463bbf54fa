import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { VisibilityForm } from '@/components/documents/visibility-form'
import { HistoryList } from '@/components/history/history-list'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { historyOfDocument } from '@/lib/history/queries'
import { choices } from '@/lib/people/queries'
import { suggestionsFor } from '@/lib/redaction/queries'
import { publishDocumentAction, withdrawDocumentAction } from './actions'

type Published = { id: string; published: boolean; text: string }

/** For council staff, below the letter: who can read it, and what was done with it. */
export async function OfficePanel({ document }: { document: Published }) {
  const { id, published } = document
  const [t, redaction, entries, { committees }, suggestions] = await Promise.all([
    getTranslations('documents.read'),
    getTranslations('redaction'),
    historyOfDocument(id),
    choices(),
    suggestionsFor(document),
  ])
  const names = Object.fromEntries(committees.map((committee) => [committee.id, committee.shortName]))
  return (
    <div className="mt-12 grid gap-x-12 gap-y-10 lg:grid-cols-[18rem_minmax(0,1fr)]">
      <div>
        <Section title={t('visibility')}>
          {suggestions.length > 0 && (
            <div className="mb-4">
              <Notice tone="warning">
                {redaction('before_publishing', { count: suggestions.length })}{' '}
                <Link href={`/documents/${id}/redact`}>{redaction('look')}</Link>
              </Notice>
            </div>
          )}
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
