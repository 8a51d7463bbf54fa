import { addDays, type IsoDay } from '../day'

/** Words that make a term lean on the council's own year, whatever rule then reckoned with it. */
const LEANS = /reces|zomer|nota|begroting|jaarstukken|jaarrekening|vergadering/i

export const leansOnCalendar = (phrase: string | null) => phrase !== null && LEANS.test(phrase)

type Reckoned = { earliest: IsoDay | null; latest: IsoDay; madeOn: IsoDay }

/**
 * The days on which a period must begin or end to have given a window its bounds. A window that opens on the day of
 * the promise owes that bound to the promise, not to the calendar.
 */
export function boundsOf({ earliest, latest, madeOn }: Reckoned): { starts: IsoDay[]; ends: IsoDay[] } {
  const opens = earliest !== null && earliest !== madeOn ? [earliest] : []
  return {
    starts: [addDays(latest, 1), ...opens],
    ends: [latest, ...opens.map((day) => addDays(day, -1))],
  }
}
