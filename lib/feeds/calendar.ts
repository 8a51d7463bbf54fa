import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { addDays, type IsoDay, toDate } from '../day'
import type { FeedItem } from './feed-item'
import type { FeedWords } from './feed-words'
import { sayable } from './xml'

export type CalendarMeeting = { id: string; date: IsoDay; title: string }

type About = {
  name: string
  /** Address of the site, without a slash at its end. */
  site: string
  /** Address of the view it was made from. */
  source: string
  language: string
  items: FeedItem[]
  meetings: CalendarMeeting[]
  now: Date
}

/** How often a calendar program may ask again, in seconds. */
const EVERY = 6 * 60 * 60

/**
 * A calendar (RFC 5545) in which each term is an all-day stretch from its first to its last day, so that it shows what
 * was promised and not only the day it ends. Days are dates without a time: they are the same in every time zone.
 */
export function toCalendar({ name, site, source, language, items, meetings, now }: About, words: FeedWords) {
  const calendar = ical({
    name: sayable(name),
    prodId: { company: 'Gestand', product: 'Gestand', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    source,
    ttl: EVERY,
  })
  const host = new URL(site).host
  for (const item of items) {
    const { latest, earliest } = item.due
    if (latest === null) continue
    calendar.createEvent({
      id: `${item.number}@${host}`,
      allDay: true,
      start: toDate(earliest ?? latest),
      // The end of an all-day stretch is the day after it.
      end: toDate(addDays(latest, 1)),
      summary: sayable(words.headline(item)),
      description: sayable(words.lines(item).join('\n')),
      url: `${site}/commitments/${item.number}`,
      transparency: ICalEventTransparency.TRANSPARENT,
      status: item.due.planned ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      sequence: item.slips,
      lastModified: item.updatedAt,
      stamp: now,
    })
  }
  for (const { id, date, title } of meetings)
    calendar.createEvent({
      id: `${id}@${host}`,
      allDay: true,
      start: toDate(date),
      end: toDate(addDays(date, 1)),
      summary: sayable(title),
      stamp: now,
    })
  return calendar.toString()
}
