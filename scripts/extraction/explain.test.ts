import { describe, expect, it } from 'vitest'
import { MARKED_ANSWERS } from '../../lib/extraction/corpus/nl/letters/marked-answers'
import { explain } from './explain'

const ask = (sentence: string) => explain(MARKED_ANSWERS, { language: 'nl' }, sentence)

describe('explain', () => {
  it('names the rules that spoke for a sentence, once where an answer is shared', () => {
    const told = ask('over de uitkomst informeren wij u')
    expect(told).toMatch(
      /^Met de zwemclub .* voor 1 mei\.\n {2}proposed, score \d\.\d\d\n {2}\+\d\.\d\d {2}\S+/,
    )
    expect(told?.match(/proposed/g)).toHaveLength(1)
  })

  it('tells of a sentence that was not proposed, over line ends and in any case', () => {
    expect(ask('DAT IS NOG\nNIET BEKEND')).toMatch(
      /^Dat is nog niet bekend\.\n {2}(?:no promise|below threshold)/,
    )
  })

  it('knows nothing of words that are not there', () => {
    expect(ask('dit staat er niet')).toBeNull()
  })
})
