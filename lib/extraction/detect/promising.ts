import { endsDates } from '../deadlines'
import { formsOf } from './form'
import { orNone } from './judge'
import { type Outlook, outlookOf } from './outlook'
import type { OpenPassage, ReadSentence } from './passage'
import { findPredicates } from './predicates'
import { chanceOf, chanceOfForms } from './prefilter'
import { Sentence, takeWords, type Words } from './sentence'

/** A sentence that may hold a promise, judged; `index` is its number in its passage. */
export type Promising = { passage: OpenPassage; index: number; read: ReadSentence }

/** What its words let pass. */
type Worded = { passage: OpenPassage; index: number; outlook: Outlook; words: Words }

/**
 * Reads and judges the sentences of these passages that may hold a promise, in order; most are turned away by their words,
 * and most others by their verbs. Each look is taken at all sentences before the next one, so that the code and the tables
 * it needs stay in the nearest memory of the machine.
 */
export function readPromising(passages: readonly OpenPassage[]): Promising[] {
  const worded = passages.flatMap(passedByWords)
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
  const promising: Promising[] = []
  for (let nth = 0; nth < worded.length; nth++) {
    const found = dates[nth]!
    if (found === null) continue
    const { passage, index } = worded[nth]!
    promising.push({ passage, index, read: passage.judge(index, sentences[nth]!, verbs[nth]!, found) })
  }
  return promising
}

function passedByWords(passage: OpenPassage): Worded[] {
  const passed: Worded[] = []
  for (let index = 0; index < passage.sentences.length; index++) {
    const row = passage.wordsOf(index)
    const outlook = outlookOf(row)
    // A date may also stand in what was cut off, or begin here and run on into the next sentence.
    outlook.dated ||= passage.isCut(index) || !endsDates(passage.text, passage.sentences[index]!.end)
    if (chanceOf(outlook) !== 'none') passed.push({ passage, index, outlook, words: takeWords(row) })
  }
  return passed
}
