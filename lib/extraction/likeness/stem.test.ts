import { describe, expect, it } from 'vitest'
import { stemOf } from './stem'

describe('stemOf', () => {
  it.each([
    ['wachtlijst', 'wachtlijsten'],
    ['boom', 'bomen'],
    ['brief', 'brieven'],
    ['prijs', 'prijzen'],
    ['evaluatie', 'evaluaties'],
    ['school', 'scholen'],
    ['plan', 'plannen'],
    ['koers', 'koersen'],
    ['woning', 'woningen'],
    ['bewoner', 'bewoners'],
    ['veiligheid', 'veiligheden'],
    ['betaalbaar', 'betaalbare'],
    ['scenario', 'scenario’s'],
    ['individueel', 'individuele'],
    ['geïnformeerd', 'geinformeerd'],
  ])('takes %s and %s for one word', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other))
  })

  it.each([
    ['parkeren', 'fietsen'],
    ['woning', 'winkel'],
    ['bos', 'bomen'],
    ['huis', 'hui'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other))
  })
})
