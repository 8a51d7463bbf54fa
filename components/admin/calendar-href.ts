type Extra = { edit?: string; done?: string; committee?: string; turn?: string }

/** Address of one year of the calendar; `edit` names the period whose form is open. */
export function calendarHref(year: number, extra: Extra = {}) {
  const given = Object.entries(extra).filter(([, value]) => value !== undefined)
  const query = new URLSearchParams([['year', String(year)], ...given])
  return `/admin/calendar?${query}${extra.edit ? `#${extra.edit}` : ''}`
}
