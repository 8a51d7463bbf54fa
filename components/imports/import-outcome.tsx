import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { FoundImport } from '@/lib/imports/queries'
import { Notice } from '../ui/notice'

/** What came of it, where something did. */
export function ImportOutcome({ found }: { found: FoundImport }) {
  const t = useTranslations('imports.outcome')
  const errors = useTranslations('errors')
  const { state, counts, added, changed, reason } = found
  if (state === 'failed')
    return (
      <div className="mb-6">
        <Notice tone="error" title={t('failed')}>
          <p>{errors((reason ?? 'fault') as 'fault')}</p>
        </Notice>
      </div>
    )
  if (state === 'done')
    return (
      <div className="mb-6">
        <Notice tone="success" title={t('done', { added: added ?? 0, changed: changed ?? 0 })}>
          <p>
            <Link href="/commitments?published=no">{t('to_register')}</Link>
          </p>
        </Notice>
      </div>
    )
  if (state !== 'checked') return null
  const same = counts.same === found.total
  return (
    <div className="mb-6">
      <Notice tone={counts.error > 0 ? 'warning' : 'info'} title={t(same ? 'all_same' : 'checked')}>
        {!same && <p>{t(counts.error > 0 ? 'mend' : 'look')}</p>}
      </Notice>
    </div>
  )
}
