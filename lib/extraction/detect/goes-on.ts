import type { ActorKind } from '../languages/nl/actors'
import { oneOf } from '../one-of'
import type { Predicate } from './predicates'
import type { Sentence } from './sentence'
import type { Tags } from './tags'

/** "..., waarover wij u na de zomer berichten": a sentence of its own in all but form. */
const GOES_ON = oneOf('waarover waarna waarvan')
const WHICH = oneOf('die dat')

const OURS: ReadonlySet<ActorKind> = new Set<ActorKind>(['we', 'speaker', 'officer', 'body'])

/** Whether a clause that hangs on another tells something new: then it may promise like any other. */
export function goesOn(sentence: Sentence, predicate: Predicate, tags: Tags): boolean {
  const { subject, clause, mood, verbClass } = predicate
  const opener = sentence.clauses[clause]?.opener ?? ''
  if (GOES_ON.has(opener)) return opener === 'waarna' || OURS.has(subject.kind) || isReceived(predicate)
  if (!WHICH.has(opener) || !tags.has('date')) return false
  // "nieuwe afspraken, die wij begin mei met u delen"
  if (tags.has('to-council') && (subject.kind === 'we' || subject.kind === 'speaker'))
    return verbClass === 'transfer' || verbClass === 'return'
  return mood === 'future' && subject.kind === 'none' && followsSomebody(sentence, clause)
}

/** "waarover de raad in mei een voorstel tegemoet kan zien" */
const isReceived = ({ subject, verbClass }: Predicate) =>
  verbClass === 'receive' && (subject.kind === 'council' || subject.kind === 'addressee')

/** "Er is een projectleider aangesteld, die in mei een plan zal opleveren" */
function followsSomebody({ tokens, clauses }: Sentence, clause: number): boolean {
  const before = clauses[clause - 1]
  return before !== undefined && tokens.slice(before.from, before.to).some(({ is }) => isHolder(is.noun))
}

const isHolder = (kind: ActorKind | null) => kind === 'officer' || kind === 'body'
