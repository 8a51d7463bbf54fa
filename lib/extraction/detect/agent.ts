import type { ActorKind } from '../languages/nl/actors'
import { actorAt, nameEnd } from './naming'
import type { Sentence } from './sentence'
import type { Subject } from './subject'

/** "door de wethouder", "door ons": who does what a passive tells of. */
export function findAgent(sentence: Sentence, finite: number, content: number): Subject | null {
  const { tokens, clauseOf } = sentence
  const own = [clauseOf[finite], clauseOf[content]]
  for (let by = Math.max(0, finite - AGENT_REACH); by < Math.min(tokens.length, finite + AGENT_REACH); by++) {
    if (tokens[by]!.word !== 'door' || !own.includes(clauseOf[by])) continue
    const at = tokens[by + 1]?.is.determiner && tokens[by + 1]?.word !== 'ons' ? by + 2 : by + 1
    if (!tokens[at]) continue
    const kind = Object.hasOwn(AGENT_PRONOUNS, tokens[at].word)
      ? AGENT_PRONOUNS[tokens[at].word]!
      : actorAt(sentence, at)
    if (kind === 'officer' || kind === 'body' || kind === 'we' || kind === 'speaker')
      return { kind, span: { from: at, to: nameEnd(sentence, at) } }
  }
  return null
}

const AGENT_REACH = 30
const AGENT_PRONOUNS: Record<string, ActorKind> = { ons: 'we', mij: 'speaker' }
