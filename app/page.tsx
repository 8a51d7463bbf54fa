import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { CommitmentList } from '@/components/commitments/commitment-list'
import { FrontFigures } from '@/components/commitments/front-figures'
import { RegisterSearch } from '@/components/commitments/register-search'
import { Section } from '@/components/ui/section'
import { currentActor } from '@/lib/access/session'
import { frontDoor } from '@/lib/commitments/queries'
import { formatCount } from '@/lib/format'
import { momentOf } from '@/lib/settings/moment'
import { councilSettings } from '@/lib/settings/queries'

/** The front door: what is late, what comes soon, what was kept. No one has to sign in for it. */
export default async function FrontDoorPage() {
  const [actor, settings, language, t] = await Promise.all([
    currentActor(),
    councilSettings(),
    getLocale(),
    getTranslations('home'),
  ])
  const moment = momentOf(settings)
  const { overdue, dueSoon, settled, live } = await frontDoor(actor, moment)
  const parts = [
    { id: 'overdue', ...overdue, href: '/commitments?standing=overdue' },
    { id: 'due_soon', ...dueSoon, href: '/commitments?standing=due_soon' },
    { id: 'settled', ...settled, href: '/commitments?state=settled&sort=made' },
  ] as const
  return (
    <>
      <header className="mb-10 grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-end">
        <div>
          <h1 className="max-w-[26ch] text-3xl">{t('title')}</h1>
          <p className="mt-3 max-w-[60ch] text-lg text-muted">{t('lead')}</p>
        </div>
        <RegisterSearch />
      </header>
      <FrontFigures overdue={overdue.total} soon={dueSoon.total} live={live} settled={settled.total} />
      {parts.map(({ id, items, total, href }) => (
        <Section
          key={id}
          title={t(`${id}.title`)}
          aside={
            (total.more || total.n > items.length) && (
              <Link href={href}>{t('all', { total: formatCount(total, language) })}</Link>
            )
          }
        >
          {items.length > 0 ? (
            <CommitmentList items={items} moment={moment} />
          ) : (
            <p className="py-3 text-muted">{t(`${id}.none`)}</p>
          )}
        </Section>
      ))}
    </>
  )
}
