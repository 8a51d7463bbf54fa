import { useTranslations } from 'next-intl'
import type { Original } from '@/lib/redaction/queries'
import { Disclosure } from '../ui/disclosure'

/** What was written where the register shows a mask; for the office alone. */
export function OriginalWords({ originals }: { originals: Original[] }) {
  const t = useTranslations('redaction.originals')
  if (originals.length === 0) return null
  return (
    <div className="mt-8 max-w-[65ch]">
      <Disclosure summary={t('title', { count: originals.length })}>
        <p className="mb-4 text-sm text-muted">{t('lead')}</p>
        <dl className="space-y-4">
          {originals.map(({ field, original }) => (
            <div key={`${field} ${original}`}>
              <dt className="text-sm text-muted">{t(`field.${field}` as 'field.note')}</dt>
              <dd className="whitespace-pre-line">{original}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  )
}
