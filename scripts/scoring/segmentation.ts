import type { Question } from '../../lib/extraction/types'
import type { SegmentLabel } from './labels'

/** What went wrong with one labelled question; empty when all is right. */
export type SegmentCheck = { number: number; faults: string[] }

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
const bare = (text: string | null) => squeeze(text ?? '').toLowerCase()

/** Topics are judged where the label stands in the letter itself; elsewhere it is the annotator's own summary. */
function sameTopic(label: string | null, found: string | null, text: string): boolean {
  if (label === null) return found === null
  return !bare(text).includes(bare(label)) || bare(found).includes(bare(label))
}

/** Compares every labelled question with the one of the same number: text, answer start and end, party, topic, references. */
export function checkSegmentation(
  text: string,
  labels: SegmentLabel[],
  questions: Question[],
): SegmentCheck[] {
  return labels.map((label, index) => {
    // Numbers may start again for each party: the third "1." of the label is the third of the letter.
    const before = labels.slice(0, index).filter(({ number }) => number === label.number).length
    const found = questions.filter(({ number }) => number === label.number)[before]
    if (!found) return { number: label.number, faults: ['missing'] }
    const answer = squeeze(found.answer)
    const checks: [string, boolean][] = [
      [
        `question: ${squeeze(found.question).slice(-80)}`,
        squeeze(found.question) === squeeze(label.question),
      ],
      [`answer start: ${answer.slice(0, 60)}`, answer.startsWith(squeeze(label.answer_start_words))],
      [`answer end: ${answer.slice(-60)}`, answer.endsWith(squeeze(label.answer_end_words))],
      [`party: ${found.party}`, bare(found.party) === bare(label.party)],
      [`topic: ${found.topic}`, sameTopic(label.topic, found.topic, text)],
      [
        `refers to: ${found.refersTo}`,
        label.refers_to === undefined || String(label.refers_to) === String(found.refersTo),
      ],
    ]
    return { number: label.number, faults: checks.filter(([, right]) => !right).map(([fault]) => fault) }
  })
}
