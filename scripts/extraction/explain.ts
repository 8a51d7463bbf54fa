import { type Explained, explainPassage } from '../../lib/extraction/explain'
import { DUTCH } from '../../lib/extraction/languages/nl/dutch'
import { prepare } from '../../lib/extraction/pipeline'
import { TRACKABLE_SCORE } from '../../lib/extraction/score'
import type { ExtractOptions } from '../../lib/extraction/types'
import { nearWords, tagWords } from './tag-words'

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

const weightOf = (weight: number) => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`

/** One sentence: the verdict, the rules that fired, those that kept it out, those that nearly fired, and what was seen. */
function lines(text: string, { sentence, verdict, score, ...why }: Explained): string[] {
  const fired = why.evidence.map(
    ({ rule, words, weight }) => `  ${weightOf(weight)}  ${rule.padEnd(34)}  "${flat(words)}"`,
  )
  const vetoed = why.vetoes.map(
    ({ rule, without }) => `  kept out by ${rule}: without it the score would be ${without.toFixed(2)}`,
  )
  const near = why.near.map((rule) => `  nearly ${weightOf(rule.weight)}  ${rule.rule}: ${nearWords(rule)}`)
  const seen = why.tags.map(
    ({ tag, words }) => `    ${tagWords(tag)}${words === '' ? '' : `  "${flat(words)}"`}`,
  )
  return [
    flat(text.slice(sentence.start, sentence.end)),
    `  ${verdict}, score ${score.toFixed(2)} (${TRACKABLE_SCORE.toFixed(2)} is enough)`,
    ...(fired.length === 0 ? ['  no rule fired'] : fired),
    ...vetoed,
    ...near,
    ...(seen.length === 0 ? [] : ['  seen in it:', ...seen]),
  ]
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
