import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AdminFrame } from '@/components/admin/admin-frame'
import { NotAllowed } from '@/components/admin/not-allowed'
import { Section } from '@/components/ui/section'
import { WebhookForm } from '@/components/webhooks/webhook-form'
import { WebhookList } from '@/components/webhooks/webhook-list'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { choices } from '@/lib/people/queries'
import { listWebhooks } from '@/lib/webhooks/queries'
import { addWebhookAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('webhooks'))('title') }
}

/** Which other systems are told of changes. */
export default async function WebhooksPage({ searchParams }: PageProps<'/admin/webhooks'>) {
  const [actor, { done }] = await Promise.all([currentActor(), searchParams])
  if (!may(actor, 'api.manage'))
    return <NotAllowed visitor={actor.kind === 'visitor'} back="/admin/webhooks" />
  const [t, webhooks, { committees }] = await Promise.all([
    getTranslations('webhooks'),
    listWebhooks(actor),
    choices(),
  ])
  return (
    <AdminFrame room="webhooks" title={t('title')} lead={t('lead')} done={done}>
      <WebhookList webhooks={webhooks} />
      <Section title={t('new')}>
        <WebhookForm action={addWebhookAction} committees={committees} />
      </Section>
    </AdminFrame>
  )
}
