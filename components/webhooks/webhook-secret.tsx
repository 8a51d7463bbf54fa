import { useLocale, useTranslations } from 'next-intl'
import { formatInstant } from '@/lib/format'
import type { FoundWebhook } from '@/lib/webhooks/queries'
import type { FormAction } from '../admin/form-action'
import { OneButtonForm } from '../ui/one-button-form'
import { Section } from '../ui/section'

type Props = { webhook: FoundWebhook; action: FormAction }

/** The secret for ten minutes after it was made, and a way to a new one. */
export function WebhookSecret({ webhook: { id, secret, previousUntil }, action }: Props) {
  const t = useTranslations('webhooks.secret')
  const language = useLocale()
  return (
    <Section title={t('title')}>
      <div className="max-w-[65ch] space-y-3">
        <p>{secret ? t('copy') : t('hidden')}</p>
        {secret && <code className="block select-all [overflow-wrap:anywhere]">{secret}</code>}
        {previousUntil && <p>{t('overlap', { until: formatInstant(previousUntil, language) })}</p>}
        <OneButtonForm action={action} id={id} hint={t('rotate_hint')}>
          {t('rotate')}
        </OneButtonForm>
      </div>
    </Section>
  )
}
