import { type Explained, explainPassage } from '../../lib/extraction/explain'
import { DUTCH } from '../../lib/extraction/languages/nl/dutch'
import { prepare } from '../../lib/extraction/pipeline'
import type { ExtractOptions } from '../../lib/extraction/types'

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

function lines(text: string, { sentence, verdict, score, evidence }: Explained): string[] {
  const fired = evidence.map(({ rule, words, weight }) => {
    const sign = weight < 0 ? '−' : '+'
    return `  ${sign}${Math.abs(weight).toFixed(2)}  ${rule.padEnd(34)}  "${flat(words)}"`
  })
  return [flat(text.slice(sentence.start, sentence.end)), `  ${verdict}, score ${score.toFixed(2)}`, ...fired]
}

/** Why the sentences that hold `wanted` were proposed or not; null where the document has no such sentence. */
export function explain(text: string, options: ExtractOptions, wanted: string): string | null {
  const { passages, context } = prepare(text, options, DUTCH)
  const words = flat(wanted).toLowerCase()
  const holds = (start: number, end: number) => {
    const said = flat(text.slice(start, end)).toLowerCase()
    return said.includes(words) || (said.length > 20 && words.includes(said))
  }
  const explained = passages
    .filter(({ span }) => holds(span.start, span.end))
    .flatMap((passage) => explainPassage(passage, context))
    .filter(({ sentence }) => holds(sentence.start, sentence.end))
  return explained.length === 0 ? null : explained.flatMap((found) => lines(text, found)).join('\n')
}
