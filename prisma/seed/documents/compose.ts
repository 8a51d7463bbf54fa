/** From written parts with gaps to the blocks of a letter, and to the list of what it promises. */
import type { IsoDate } from '../../../lib/extraction/types'
import { type DueWords, resolveDue } from '../data/due-words'
import { fillIn } from './fill-in'
import type { Block, Promised } from './letter'

/** A paragraph, a list, or a paragraph with a footnote or promises; `{due}` takes the words of the promise. */
export type Part =
  | string
  | { heading: string }
  | { bullets: string[] }
  | { text: string; note?: string; promise?: { due: DueWords; quote: string } }

type Answered = { question: string; answer: Part[] }
export type Topic = { topic: string; questions: Answered[] }
export type PartyQuestions = { party: string; topics: Topic[] }

export type Setting = { date: IsoDate; meetingDate: IsoDate | null; today: IsoDate }
type Composed = { blocks: Block[]; promises: Promised[] }

const NOTHING: Composed = { blocks: [], promises: [] }

function join(pieces: Composed[]): Composed {
  return {
    blocks: pieces.flatMap((piece) => piece.blocks),
    promises: pieces.flatMap((piece) => piece.promises),
  }
}

function composePart(part: Part, question: number | null, setting: Setting): Composed {
  const gaps = { ...setting, due: null }
  if (typeof part === 'string') return composePart({ text: part }, question, setting)
  if ('heading' in part)
    return { ...NOTHING, blocks: [{ block: 'heading', text: fillIn(part.heading, gaps) }] }
  if ('bullets' in part) {
    return {
      ...NOTHING,
      blocks: [{ block: 'bullets', items: part.bullets.map((item) => fillIn(item, gaps)) }],
    }
  }
  const due = part.promise ? resolveDue(part.promise.due, setting.date, setting.today) : null
  const fill = (text: string) => fillIn(text, { ...gaps, due })
  const paragraph: Block = {
    block: 'paragraph',
    text: fill(part.text),
    note: part.note ? fill(part.note) : null,
  }
  const promises = part.promise ? [{ question, quote: fill(part.promise.quote), due }] : []
  return { blocks: [paragraph], promises }
}

export const composeParts = (parts: Part[], setting: Setting, question: number | null = null): Composed =>
  join(parts.map((part) => composePart(part, question, setting)))

/** Questions are numbered through the whole letter, whoever asked them. */
export function composeQuestions(parties: PartyQuestions[], setting: Setting): Composed {
  let number = 0
  const gaps = { ...setting, due: null }
  const answered = ({ question, answer }: Answered): Composed => {
    number += 1
    const asked: Block = { block: 'question', number, text: fillIn(question, gaps) }
    return join([{ ...NOTHING, blocks: [asked] }, composeParts(answer, setting, number)])
  }
  const topic = ({ topic, questions }: Topic): Composed =>
    join([{ ...NOTHING, blocks: [{ block: 'topic', text: topic }] }, ...questions.map(answered)])
  return join(
    parties.flatMap(({ party, topics }) => [
      { ...NOTHING, blocks: [{ block: 'party' as const, text: `Fractie ${party}` }] },
      ...topics.map(topic),
    ]),
  )
}
