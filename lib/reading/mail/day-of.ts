const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WRITTEN = /\b(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\b/i

/** The calendar day of a mail's Date header as the sender's own clock had it, null where it names none. */
export function dayOf(header: string): string | null {
  const [, day = '', month = '', year = ''] = WRITTEN.exec(header) ?? []
  const index = MONTHS.indexOf(month.toLowerCase())
  if (index < 0 || Number(day) < 1 || Number(day) > 31) return null
  return `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}
