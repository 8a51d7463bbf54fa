import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AdminFrame } from '@/components/admin/admin-frame'
import { NotAllowed } from '@/components/admin/not-allowed'
import { OneButtonForm } from '@/components/ui/one-button-form'
import { Section } from '@/components/ui/section'
import { DeliveryTable } from '@/components/webhooks/delivery-table'
import { WebhookFacts } from '@/components/webhooks/webhook-facts'
import { WebhookSecret } from '@/components/webhooks/webhook-secret'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { now } from '@/lib/clock'
import { findWebhook, listDeliveries } from '@/lib/webhooks/queries'
import { webhookInput } from '@/lib/webhooks/schema'
import { removeWebhookAction, resumeWebhookAction, rotateSecretAction, sendTestAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('webhooks'))('title'), referrer: 'no-referrer' }
}

/** One webhook: how it does, its secret just after that was made, and what was told of late. */
export default async function OneWebhookPage({ params, searchParams }: PageProps<'/admin/webhooks/[id]'>) {
  const [actor, { id }, { done }] = await Promise.all([currentActor(), params, searchParams])
  if (!may(actor, 'api.manage'))
    return <NotAllowed visitor={actor.kind === 'visitor'} back="/admin/webhooks" />
  const webhook = webhookInput.safeParse({ id }).success ? await findWebhook(actor, id, now()) : null
  if (!webhook) notFound()
  const [t, deliveries] = await Promise.all([getTranslations('webhooks'), listDeliveries(actor, id)])
  const crumbs = [{ href: '/admin/webhooks', label: t('title') }]
  return (
    <AdminFrame room="webhooks" title={webhook.name} crumbs={crumbs} done={done}>
      <WebhookFacts webhook={webhook} />
      <div className="mt-6 flex flex-wrap gap-3">
        <OneButtonForm action={resumeWebhookAction} id={id} gone={!webhook.pausedAt} variant="primary">
          {t('resume')}
        </OneButtonForm>
        <OneButtonForm action={sendTestAction} id={id} gone={webhook.pausedAt !== null}>
          {t('test')}
        </OneButtonForm>
      </div>
      <Section title={t('deliveries')}>
        <DeliveryTable deliveries={deliveries} />
      </Section>
      <WebhookSecret webhook={webhook} action={rotateSecretAction} />
      <Section title={t('remove')}>
        <OneButtonForm action={removeWebhookAction} id={id} variant="danger" hint={t('remove_hint')}>
          {t('remove')}
        </OneButtonForm>
      </Section>
    </AdminFrame>
  )
}
