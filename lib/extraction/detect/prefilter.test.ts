import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOTICED_BY, PROPOSED_BY, SILENCED_BY } from '../corpus/nl/decided'
import { NEGATIVE_EXAMPLES } from '../corpus/nl/negative'
import { OTHER_WORDS_NEGATIVE, OTHER_WORDS_POSITIVE } from '../corpus/nl/other-words'
import { POSITIVE_EXAMPLES } from '../corpus/nl/positive'
import { context, passageOf } from '../corpus/nl/reading-frame'
import { MORE_NEGATIVE, MORE_POSITIVE } from '../corpus/nl/sentences'
import { TOLD_BY_OFFICERS_NEGATIVE, TOLD_BY_OFFICERS_POSITIVE } from '../corpus/nl/told-by-officers'
import { draftsOf } from './drafts'
import { outlookOf } from './outlook'
import { OpenPassage } from './passage'
import { chanceOf } from './prefilter'
import { readPromising } from './promising'
import { emptyRow, fillRow } from './word-rows'

const SENTENCES = [
  ...[...POSITIVE_EXAMPLES, ...NEGATIVE_EXAMPLES, ...PROPOSED_BY, ...NOTICED_BY, ...SILENCED_BY].map(
    ({ text }) => text,
  ),
  ...OTHER_WORDS_POSITIVE.map(({ text }) => text),
  ...TOLD_BY_OFFICERS_POSITIVE.map(({ text }) => text),
  ...TOLD_BY_OFFICERS_NEGATIVE,
  ...OTHER_WORDS_NEGATIVE,
  ...MORE_POSITIVE,
  ...MORE_NEGATIVE,
]
const WORDS = SENTENCES.flatMap((sentence) => sentence.split(' '))

const anySentence = fc.constantFrom(...SENTENCES)
const anyWords = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 25 })
  .map((words) => words.join(' '))
/** Two halves of different sentences: words of all kinds in places where grammar may read them. */
const spliced = fc
  .tuple(anySentence, anySentence, fc.nat(), fc.nat())
  .map(([one, other, from, to]) => `${one.slice(0, from % one.length)} ${other.slice(to % other.length)}`)

function lost(text: string): string[] {
  const passage = passageOf(text)
  const full = new OpenPassage(passage, context)
  const promising = readPromising([new OpenPassage(passage, context)])
  return passage.sentences.flatMap((span, index) => {
    const drafts = draftsOf(full.read(index), index)
    const read = promising.find((one) => one.index === index)?.read
    const same = JSON.stringify(read ? draftsOf(read, index) : []) === JSON.stringify(drafts)
    return same ? [] : [text.slice(span.start, span.end)]
  })
}

describe('the prefilter', () => {
  it('loses nothing of the corpora', { timeout: 30_000 }, () => {
    expect(SENTENCES.flatMap(lost)).toEqual([])
  })

  it('loses nothing of sentences cut and joined at random', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anySentence, spliced, anyWords), { maxLength: 4 }), (sentences) => {
        expect(lost(sentences.join('. '))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['De bomen aan de laan waren ziek.', 'none'],
    ['De wethouder stuurt de raad een brief.', 'yes'],
    ['De monitor is nog niet gereed.', 'yes'],
    ['Scholen werken aan veiligheid.', 'none'],
    ['Ze zegt dat het klopt en het plan vast te stellen.', 'yes'],
  ])('gives %j the chance %s', (text, chance) => {
    const row = emptyRow()
    fillRow(row, text, { start: 0, end: text.length })
    expect(chanceOf(outlookOf(row))).toBe(chance)
  })
})
