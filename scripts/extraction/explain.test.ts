import { describe, expect, it } from 'vitest'
import { MARKED_ANSWERS } from '../../lib/extraction/corpus/nl/letters/marked-answers'
import { explain } from './explain'

const ask = (sentence: string) => explain(MARKED_ANSWERS, { language: 'nl' }, sentence)

describe('explain', () => {
  it('names the rules that spoke for a sentence, once where an answer is shared', () => {
    const told = ask('over de uitkomst informeren wij u')
    expect(told).toMatch(
      /^Met de zwemclub .* voor 1 mei\.\n {2}proposed, score \d\.\d\d \(0\.50 is enough\)\n {2}\+\d\.\d\d {2}\S+/,
    )
    expect(told?.match(/proposed/g)).toHaveLength(1)
  })

  it('tells of a sentence that was not proposed, over line ends and in any case', () => {
    expect(ask('DAT IS NOG\nNIET BEKEND')).toMatch(
      /^Dat is nog niet bekend\.\n {2}(?:no promise|below threshold)/,
    )
  })

  it('says in words what kept a sentence out, what nearly spoke for it, and what was seen', () => {
    const said = (text: string) => explain(text, { language: 'nl', documentDate: '2025-04-16' }, text)
    const kept = said('Wij kunnen de raad in mei een brief sturen.')
    expect(kept).toMatch(/kept out by possibility: without it the score would be 0\.\d\d/)
    expect(kept).toContain('the verb in the mood "can" (mood:can)  "kunnen"')
    expect(kept).toMatch(/nearly \+\d\.\d\d {2}\S+: (?:lacks|does not bear) .* \(\S+\)/)
    expect(said('Veenendam aan de haven.')).toContain('no promise')
  })

  it('knows nothing of words that are not there', () => {
    expect(ask('dit staat er niet')).toBeNull()
  })
})
