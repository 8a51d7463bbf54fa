import type { ActorKind } from '../languages/nl/actors'
import { isOtherCouncil, isProvincialExecutive } from './recipients'
import type { Sentence } from './sentence'

/** Who the word at `at` names; some names need the word beside them: "algemeen bestuur", "B en W". */
export function actorAt(sentence: Sentence, at: number): ActorKind | null {
  const { tokens } = sentence
  const { word, is } = tokens[at]!
  const before = tokens[at - 1]?.word ?? ''
  if (isProvincialExecutive(sentence, at)) return 'body'
  if (word === 'bestuur' && before === 'algemeen') return 'council'
  if (word === 'vergadering' && before === 'verenigde') return 'council'
  if (word === 'w' && tokens[at - 2]?.word === 'b' && (before === '&' || before === 'en')) return 'body'
  // "mijn collega van Financiën" sits in the same cabinet; "mijn collega van de oppositie" does not.
  if (word === 'collega' && /^(?:mijn|onze)$/.test(before))
    return tokens[at + 1]?.word === 'van' && tokens[at + 2]?.capital ? 'officer' : null
  const kind = is.noun
  return kind === 'council' && isOtherCouncil(sentence, at) ? 'other' : kind
}

/** Names after a title belong to it: "wethouder De Vries". */
export function nameEnd(sentence: Sentence, at: number): number {
  let end = at + 1
  while (
    end < at + 5 &&
    sentence.tokens[end] &&
    !sentence.tokens[end]!.mark &&
    (sentence.tokens[end]!.capital ||
      (/^(?:de|den|der|van)$/.test(sentence.tokens[end]!.word) && sentence.tokens[end + 1]?.capital))
  )
    end++
  return end
}
