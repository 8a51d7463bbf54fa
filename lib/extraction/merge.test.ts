import { describe, expect, it } from 'vitest'
import { context, passageOf } from './corpus/nl/reading-frame'
import { detectCandidates } from './detect'
import { mergeCandidates } from './merge'

function merged(...sentences: string[]) {
  const text = sentences.join(' ')
  return mergeCandidates(detectCandidates(passageOf(text), context), text)
}

describe('mergeCandidates', () => {
  it('folds the same promise into its first mention', () => {
    const found = merged(
      'Wij sturen uw raad een overzicht van alle leegstaande panden.',
      'De haven groeit.',
      'Zoals gezegd sturen wij uw raad in mei een overzicht van alle leegstaande panden.',
    )
    expect(found).toHaveLength(1)
    expect(found[0]!.alsoAt).toHaveLength(1)
    expect(found[0]!.due?.latest).toBe('2026-05-31')
  })

  it('keeps the same promise with another term apart', () => {
    const found = merged(
      'In mei sturen wij uw raad een overzicht van alle leegstaande panden.',
      'De haven groeit.',
      'In september sturen wij uw raad een overzicht van alle leegstaande panden.',
    )
    expect(found).toHaveLength(2)
  })

  it('keeps different promises apart', () => {
    expect(
      merged('Wij sturen uw raad een overzicht.', 'Wij gaan de parkeernormen in mei aanpassen.'),
    ).toHaveLength(2)
  })
})
