import { meetingField } from '../../../lib/calendar/schema'
import { asSeen } from '../../../lib/council/schema'
import { db } from '../../../lib/db/client'
import type { Case } from '../matrix'

let counted = 0
/** A day nobody used yet. */
const freshDay = () => new Date(Date.UTC(2030, 0, ++counted)).toISOString().slice(0, 10)
const name = () => `Naam ${crypto.randomUUID()}`

const portfolio = () => db().portfolio.create({ data: { slug: crypto.randomUUID(), name: name() } })

const addPeriod = async () => {
  const year = 2001 + (++counted % 90)
  await db().calendarPeriod.deleteMany({ where: { year } })
  return { name: 'meireces', year, start: `${year}-05-01`, end: `${year}-05-09` }
}
const period = async () => {
  const { start, end, ...key } = await addPeriod()
  return db().calendarPeriod.create({ data: { ...key, start: new Date(start), end: new Date(end) } })
}

const savePeriod: Case = {
  prepare: async () => {
    const { year, ...rest } = await addPeriod()
    return { form: { ...rest, year: String(year), seen: '' } }
  },
}

const removeMeetings: Case = {
  prepare: async () => {
    const day = freshDay()
    const { id } = await db().meeting.create({ data: { date: new Date(day) } })
    return { form: { year: day.slice(0, 4), [meetingField(id)]: 'on' } }
  },
}

const amendBody: Case = {
  prepare: async () => {
    const party = await db().party.create({ data: { slug: crypto.randomUUID(), name: name() } })
    return { form: { body: 'party', id: party.id, seen: asSeen(party.name, null), name: name() } }
  },
}

const amendTerm: Case = {
  prepare: async () => {
    const { id: portfolioId } = await portfolio()
    const term = { holder: 'A. Bakker', office: 'wethouder', from: new Date('2026-01-01') }
    const { id } = await db().officeTerm.create({ data: { portfolioId, ...term } })
    const seen = asSeen(term.holder, term.office, '2026-01-01', null)
    return { form: { id, seen, holder: 'B. Bakker', office: 'wethouder', startDate: '2026-01-01' } }
  },
}

const settings: Case = {
  prepare: async () => {
    const standing = await db().settings.findUniqueOrThrow({ where: { id: 1 } })
    return {
      form: { version: String(standing.version), councilName: name(), dueSoonDays: '28', idleHours: '4' },
    }
  },
}

const houseStyle: Case = {
  prepare: async () => {
    const standing = await db().houseStyle.findUnique({ where: { id: 1 } })
    const accentLight = `#0000${(0x40 + (++counted % 60)).toString(16)}`
    return { form: { version: String(standing?.version ?? 1), accentLight } }
  },
}

export const COUNCIL_CASES = {
  'app/admin/actions.ts#amendSettingsAction': settings,
  'app/admin/calendar/actions.ts#addMeetingAction': { prepare: async () => ({ form: { date: freshDay() } }) },
  'app/admin/calendar/actions.ts#removeMeetingsAction': removeMeetings,
  'app/admin/calendar/actions.ts#removePeriodAction': {
    prepare: async () => ({ form: { id: (await period()).id } }),
  },
  'app/admin/calendar/actions.ts#savePeriodAction': savePeriod,
  'app/admin/council/actions.ts#addBodyAction': {
    prepare: async () => ({ form: { body: 'party', name: name() } }),
  },
  'app/admin/council/actions.ts#addTermAction': {
    prepare: async () => ({
      form: {
        portfolioId: (await portfolio()).id,
        holder: 'A. Bakker',
        office: 'wethouder',
        startDate: '2026-01-01',
      },
    }),
  },
  'app/admin/council/actions.ts#amendBodyAction': amendBody,
  'app/admin/council/actions.ts#amendTermAction': amendTerm,
  'app/admin/house-style/actions.ts#amendHouseStyleAction': houseStyle,
} as const satisfies Record<string, Case>
