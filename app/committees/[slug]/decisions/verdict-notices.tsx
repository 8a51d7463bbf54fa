import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { readRefused } from '../verdicts'

type Props = { settled: string | undefined; refused: string | undefined }

/** What became of each item of the list that was just decided. */
export async function VerdictNotices({ settled, refused }: Props) {
  const count = Number(settled)
  if (settled === undefined || !Number.isInteger(count) || count < 0) return null
  const [t, errors] = await Promise.all([getTranslations('committees.done'), getTranslations('errors')])
  const items = readRefused(refused)
  const why = (code: string, number: string) =>
    errors((errors.has(code as 'fault') ? code : 'choose_again') as 'no_such_commitment', { number })
  return (
    <div className="mb-8 space-y-3">
      <Notice tone={count > 0 ? 'success' : 'info'} title={t('settled', { count })} live />
      {items.length > 0 && (
        <Notice tone="warning" title={t('refused', { count: items.length })}>
          <ul className="mt-1 space-y-1">
            {items.map(({ number, refused }) => (
              <li key={number}>
                <Link href={`/commitments/${number}`}>{number}</Link>: {why(refused, number)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
