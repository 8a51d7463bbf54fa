import { endsDates } from '../deadlines'
import { formsOf } from './form'
import { orNone } from './judge'
import { type Outlook, outlookOf } from './outlook'
import type { OpenPassage, ReadSentence } from './passage'
import { findPredicates } from './predicates'
import { chanceOf, chanceOfForms } from './prefilter'
import { Sentence, takeWords, type Words } from './sentence'
import { clearRow, emptyRow } from './word-rows'

/** A sentence that may hold a promise, judged; `index` is its number in its passage. */
export type Promising = { passage: OpenPassage; index: number; read: ReadSentence }

type Place = { passage: OpenPassage; index: number }
/** What the words let pass. */
type Worded = Place & { outlook: Outlook; words: Words }

/** The words of all sentences at hand; nobody keeps them. */
const row = emptyRow()

/** So many characters are read together: about a letter. Memory, and the numbers of words, need not hold a book. */
const TOGETHER = 1 << 15

/**
 * Reads and judges the sentences of these passages that may hold a promise, in order; most are turned away by their words,
 * and most others by their verbs.
 */
export function readPromising(passages: readonly OpenPassage[]): Promising[] {
  const promising: Promising[] = []
  let places: Place[] = []
  let length = 0
  for (const passage of passages)
    for (let index = 0; index < passage.sentences.length; index++) {
      places.push({ passage, index })
      const { start, end } = passage.sentences[index]!
      length += end - start
      if (length < TOGETHER) continue
      readTogether(places, promising)
      places = []
      length = 0
    }
  readTogether(places, promising)
  return promising
}

/**
 * Each look is taken at all of these sentences before the next one, so that the code and the tables it needs stay in the
 * nearest memory of the machine.
 */
function readTogether(places: readonly Place[], promising: Promising[]): void {
  const worded = passedByWords(places)
  const sentences = worded.map(({ passage, index, words }) => new Sentence(passage.sentences[index]!, words))
  const verbs = sentences.map(findPredicates)
  const chances = sentences.map((sentence, nth) =>
    chanceOfForms(worded[nth]!.outlook, formsOf(sentence, orNone(verbs[nth]!))),
  )
  const dates = worded.map(({ passage, index, outlook }, nth) => {
    if (chances[nth] === 'none') return null
    const found = outlook.dated ? passage.datesOf(index) : []
    return chances[nth] === 'with-date' && found.length === 0 ? null : found
  })
  for (let nth = 0; nth < worded.length; nth++) {
    const found = dates[nth]!
    if (found === null) continue
    const { passage, index } = worded[nth]!
    promising.push({ passage, index, read: passage.judge(index, sentences[nth]!, verbs[nth]!, found) })
  }
}

function passedByWords(places: readonly Place[]): Worded[] {
  clearRow(row)
  const ends = places.map(({ passage, index }) => {
    passage.fill(row, index)
    return row.to
  })
  const passed: Worded[] = []
  row.to = 0
  for (let nth = 0; nth < places.length; nth++) {
    row.from = row.to
    row.to = ends[nth]!
    const outlook = outlookOf(row)
    const { passage, index } = places[nth]!
    // A date may also stand in what was cut off, or begin here and run on into the next sentence.
    outlook.dated ||= passage.isCut(index) || !endsDates(passage.text, passage.sentences[index]!.end)
    if (chanceOf(outlook) !== 'none') passed.push({ passage, index, outlook, words: takeWords(row) })
  }
  return passed
}
