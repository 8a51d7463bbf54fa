import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AdminFrame } from '@/components/admin/admin-frame'
import { HouseStyleForm } from '@/components/admin/house-style-form'
import { NotAllowed } from '@/components/admin/not-allowed'
import { StyleSample } from '@/components/admin/style-sample'
import { Section } from '@/components/ui/section'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { houseStyle } from '@/lib/house-style/queries'
import { formTurn } from '../form-turn'
import { amendHouseStyleAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('house_style.title') }
}

/** The municipality's own colour and logo. */
export default async function HouseStylePage({ searchParams }: PageProps<'/admin/house-style'>) {
  const [actor, { done, turn }] = await Promise.all([currentActor(), searchParams])
  if (!may(actor, 'council.manage'))
    return <NotAllowed visitor={actor.kind === 'visitor'} back="/admin/house-style" />
  const [t, words, style] = await Promise.all([
    getTranslations('admin.house_style'),
    getTranslations('house-style'),
    houseStyle(),
  ])
  return (
    <AdminFrame room="house_style" title={t('title')} lead={words('lead')} done={done}>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <HouseStyleForm key={formTurn(turn)} action={amendHouseStyleAction} style={style} />
        <div>
          <Section title={words('sample.title')}>
            <StyleSample />
          </Section>
        </div>
      </div>
    </AdminFrame>
  )
}
