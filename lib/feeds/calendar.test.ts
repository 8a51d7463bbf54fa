import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { toCalendar } from './calendar'
import { feedItem, NASTY, plainWords } from './testing/item'

const NOW = new Date('2026-02-02T10:00:00Z')
const about = {
  name: 'Toezeggingen',
  site: 'https://gestand.example',
  source: 'https://gestand.example/commitments?committee=zorg',
  language: 'nl',
  meetings: [{ id: 'm1', date: '2026-04-01', title: 'Vergadering ZORG' }],
  now: NOW,
}

/** Read back by another program's parser. */
function read(items: Parameters<typeof feedItem>[0][]) {
  const text = toCalendar({ ...about, items: items.map(feedItem) }, plainWords)
  const calendar = new ICAL.Component(ICAL.parse(text))
  return { text, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) }
}

describe('a calendar of terms', () => {
  it('spans the whole window in days, across the night the clock changes', () => {
    const [event] = read([{}]).events
    expect(event?.startDate.isDate).toBe(true)
    expect(event?.startDate.toString()).toBe('2026-03-28')
    expect(event?.endDate.toString()).toBe('2026-03-31') // exclusive
    expect(event?.duration.toSeconds()).toBe(3 * 24 * 60 * 60)
  })

  it('carries phrase, assumption, link, and how often it was put off', () => {
    const [event] = read([{}]).events
    expect(event?.uid).toBe('T2026-0004@gestand.example')
    expect(event?.description).toContain('voor de zomer')
    expect(event?.description).toContain('year')
    expect(event?.sequence).toBe(2)
    expect(event?.component.getFirstPropertyValue('url')).toBe(
      'https://gestand.example/commitments/T2026-0004',
    )
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-02-02T10:00:00Z')
  })

  it('stands on one day where only the end is known, and leaves out what has no term', () => {
    const due = { phrase: null, planned: false, earliest: null, latest: '2026-12-31' }
    const { events } = read([{ due }, { due: { ...due, latest: null } }])
    expect(events.map(({ startDate, endDate }) => `${startDate} ${endDate}`)).toEqual([
      '2026-12-31 2027-01-01',
      '2026-04-01 2026-04-02',
    ])
  })

  it('marks what the council planned itself as tentative', () => {
    const due = { phrase: null, planned: true, earliest: '2026-03-01', latest: '2026-03-29' }
    expect(read([{ due }]).events[0]?.component.getFirstPropertyValue('status')).toBe('TENTATIVE')
  })

  it('keeps every character that can be kept, in lines that no program cuts', () => {
    const { text, events } = read([{ title: NASTY, quote: NASTY }])
    expect(events[0]?.summary).toBe(`T2026-0004 ${NASTY.replace('\u0007', '')}`)
    expect(events[0]?.description).toContain(NASTY.replace('\u0007', ''))
    const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))
    expect(longest).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})
