import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AdminFrame } from '@/components/admin/admin-frame'
import { NotAllowed } from '@/components/admin/not-allowed'
import { TokenForm } from '@/components/admin/token-form'
import { TokenList } from '@/components/admin/token-list'
import { Section } from '@/components/ui/section'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { listTokens } from '@/lib/api/queries'
import { now } from '@/lib/clock'
import { proofAskedOf } from '@/lib/people/own-proof'
import { formTurn } from '../form-turn'
import { makeTokenAction, revokeTokenAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tokens'))('title'), referrer: 'no-referrer' }
}

/** Which other programs may read and write here, and how far. */
export default async function TokensPage({ searchParams }: PageProps<'/admin/tokens'>) {
  const [actor, { done, turn }] = await Promise.all([currentActor(), searchParams])
  if (actor.kind === 'visitor' || !may(actor, 'api.manage'))
    return <NotAllowed visitor={actor.kind === 'visitor'} back="/admin/tokens" />
  const [t, tokens, asked] = await Promise.all([
    getTranslations('tokens'),
    listTokens(actor, now()),
    proofAskedOf(actor),
  ])
  return (
    <AdminFrame room="tokens" title={t('title')} lead={t('lead')} done={done}>
      {tokens.length > 0 && <TokenList tokens={tokens} revoke={revokeTokenAction} />}
      <Section title={t('new')}>
        <TokenForm key={formTurn(turn)} action={makeTokenAction} asked={asked} />
      </Section>
    </AdminFrame>
  )
}
