import { describe, expect, it } from 'vitest'
import { describeFault, withoutPersons } from './without-persons'

describe('what the log keeps of a message', () => {
  it.each([
    ['Mail to j.jansen@voorbeeld.nl bounced', 'Mail to <address> bounced'],
    ['invalid input syntax for type uuid: "Fatima Yilmaz"', 'invalid input syntax for type uuid: "…"'],
    ['Key (email)=(j.jansen@voorbeeld.nl) already exists.', 'Key (email)=(…) already exists.'],
    ['GET /commitments?q=jansen&year=2026 failed', 'GET /commitments?… failed'],
    ['T2026-0042 has no window', 'T… has no window'],
    ['no document 0b0a5f0e-4f0c-4bb4-9d5f-0e7ad9a5c1d2', 'no document <id>'],
    ["could not find 'De heer Bakker'", 'could not find "…"'],
    ["the server can't be reached", "the server can't be reached"],
    ['connect ECONNREFUSED 127.0.0.1:5432', 'connect ECONNREFUSED 127.0.0.1:5432'],
  ])('%s', (said, kept) => {
    expect(withoutPersons(said)).toBe(kept)
  })

  it('says of a fault what kind it is and where, and not what it carried', () => {
    const fault = Object.assign(new TypeError('cannot read "Jansen"'), {
      code: '23505',
      detail: 'Key (name)=(Jansen)',
    })
    const told = describeFault(fault)
    expect(told).toMatchObject({ name: 'TypeError', message: 'cannot read "…"', code: '23505' })
    expect(told.at[0]).toMatch(/^at /)
    expect(JSON.stringify(told)).not.toContain('Jansen')
  })

  it('takes anything that is thrown', () => {
    expect(describeFault('Jansen <j@x.nl>')).toEqual({
      name: 'string',
      message: 'Jansen <<address>>',
      at: [],
    })
  })
})
