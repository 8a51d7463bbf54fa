import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AdminFrame } from '@/components/admin/admin-frame'
import { NotAllowed } from '@/components/admin/not-allowed'
import { RoomList } from '@/components/admin/room-list'
import { SettingsForm } from '@/components/admin/settings-form'
import { HistoryList } from '@/components/history/history-list'
import { Section } from '@/components/ui/section'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { historyOfAdministration } from '@/lib/history/queries'
import { councilSettings } from '@/lib/settings/queries'
import { amendSettingsAction } from './actions'
import { formTurn } from './form-turn'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('title') }
}

/** The council's settings, the way to the other rooms, and what was last changed in any of them. */
export default async function AdminPage({ searchParams }: PageProps<'/admin'>) {
  const [actor, { done, turn }] = await Promise.all([currentActor(), searchParams])
  if (!may(actor, 'council.manage')) return <NotAllowed visitor={actor.kind === 'visitor'} back="/admin" />
  const [t, settings, entries] = await Promise.all([
    getTranslations('admin'),
    councilSettings(),
    historyOfAdministration(10),
  ])
  return (
    <AdminFrame room="overview" title={t('title')} lead={t('overview.lead')} done={done}>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <Section title={t('settings.title')}>
          <SettingsForm key={formTurn(turn)} action={amendSettingsAction} settings={settings} />
        </Section>
        <div>
          <RoomList />
        </div>
      </div>
      <Section title={t('overview.history')}>
        <HistoryList entries={entries} inside />
      </Section>
    </AdminFrame>
  )
}
