import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AdminFrame } from '@/components/admin/admin-frame'
import { MeetingForm } from '@/components/admin/meeting-form'
import { MeetingList } from '@/components/admin/meeting-list'
import { NotAllowed } from '@/components/admin/not-allowed'
import { PeriodList } from '@/components/admin/period-list'
import { YearNav } from '@/components/admin/year-nav'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { calendarYear } from '@/lib/calendar/queries'
import { BUDGET_CYCLE, RECESSES } from '@/lib/calendar/schema'
import { today } from '@/lib/clock'
import { choices } from '@/lib/people/queries'
import { formTurn } from '../form-turn'
import * as actions from './actions'
import { calendarFrom } from './calendar-from'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('calendar.title') }
}

/** One year of the council: its recesses, its budget cycle and its meetings. */
export default async function CalendarPage({ searchParams }: PageProps<'/admin/calendar'>) {
  const [actor, query] = await Promise.all([currentActor(), searchParams])
  const { year, edit, committeeId } = calendarFrom(query, today())
  if (!may(actor, 'council.manage'))
    return <NotAllowed visitor={actor.kind === 'visitor'} back={`/admin/calendar?year=${year}`} />
  const [t, { committees }, { periods, meetings }] = await Promise.all([
    getTranslations('admin.calendar'),
    choices(),
    calendarYear(actor, year),
  ])
  const shared = { year, periods, edit, save: actions.savePeriodAction, remove: actions.removePeriodAction }
  return (
    <AdminFrame
      room="calendar"
      title={t('of_year', { year: String(year) })}
      lead={t('lead')}
      done={query.done}
      actions={<YearNav year={year} />}
    >
      <div className="mb-8 max-w-[48rem]">
        <Notice>{t('from_now_on')}</Notice>
      </div>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-2">
        <div>
          <PeriodList title={t('recesses')} names={RECESSES} {...shared} />
        </div>
        <div>
          <PeriodList title={t('budget_cycle')} names={BUDGET_CYCLE} {...shared} />
        </div>
      </div>
      <Section title={t('meetings')}>
        <MeetingForm
          key={`add ${formTurn(query.turn)}`}
          add={actions.addMeetingAction}
          committees={committees}
          committeeId={committeeId}
          year={year}
        />
        <MeetingList
          key={`remove ${formTurn(query.turn)}`}
          remove={actions.removeMeetingsAction}
          year={year}
          meetings={meetings}
          committees={committees}
        />
      </Section>
    </AdminFrame>
  )
}
