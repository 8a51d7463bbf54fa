import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Pending } from '@/lib/second-factor/pending'
import { keyUri } from '@/lib/second-factor/totp'
import { Section } from '../ui/section'
import { QrCode } from './qr-code'

/** In groups of four, as one types it over. */
const grouped = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ')

type Props = { pending: Pending; issuer: string; email: string; children: ReactNode }

/** What to take along before the second step holds: the code for the app, the recovery codes, and then the proof. */
export function TakeAlong({ pending: { secret, codes }, issuer, email, children }: Props) {
  const t = useTranslations('account.take_along')
  return (
    <>
      <Section title={t('app')}>
        <p className="max-w-[65ch]">{t('app_text')}</p>
        <div className="mt-4">
          <QrCode text={keyUri(secret, issuer, email)} label={t('qr')} />
        </div>
        <p className="mt-3 text-sm text-muted">{t('by_hand')}</p>
        <p className="font-mono tabular-nums [overflow-wrap:anywhere]">{grouped(secret)}</p>
      </Section>
      <Section title={t('codes')}>
        <p className="max-w-[65ch]">{t('codes_text')}</p>
        <ul className="mt-4 grid gap-y-1 font-mono tabular-nums">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('proof')}>
        <p className="mb-4 max-w-[65ch]">{t('proof_text')}</p>
        {children}
      </Section>
    </>
  )
}
