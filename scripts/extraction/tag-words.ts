import type { NearRule } from '../../lib/extraction/near-rules'

/** What the parts of a rule ask about, in words for whoever maintains the rules. `%` is the part behind the colon. */
const KINDS: Record<string, string> = {
  verb: 'a verb of the class %',
  mood: 'the verb in the mood %',
  by: 'a subject of the kind %',
  in: 'the verb in a % clause',
  cue: 'words of the cue %',
  frame: 'the verb inside the frame %',
}

const ALONE: Record<string, string> = {
  passive: 'a passive verb',
  negated: 'a verb that is denied',
  'to-council': 'the council as the one who receives',
  deliverable: 'something that can be delivered',
  date: 'a term',
  'date-vague': 'a vague term',
  question: 'a question mark',
  'no-finite': 'no verb with a subject',
  'opens-sentence': 'the verb at the start of the sentence',
  anaphor: 'a word that points back ("daarover")',
  'member-speaks': 'a council member who speaks',
  'chair-speaks': 'the chair who speaks',
  'after-condition': 'a condition before it',
  'second-hand': 'somebody else who is quoted',
  arrives: 'a document that is on its way',
  verbless: 'no verb at all',
  'bare-act': 'a bare infinitive, as in a list of decisions',
  'will-be': 'what will be the case',
}

/** A tag in words, with its name in the rule files: `the council as the one who receives (to-council)`. */
export function tagWords(tag: string): string {
  const [kind = '', name = ''] = tag.split(':')
  const said = name === '' ? ALONE[kind] : KINDS[kind]?.replace('%', `"${name}"`)
  return said ? `${said} (${tag})` : tag
}

/** Why a rule did not fire, in one line. */
export function nearWords({ lacks, stoppedBy }: NearRule): string {
  if (lacks === null) return `does not bear ${tagWords(stoppedBy)}`
  if (lacks.length === 1) return `lacks ${tagWords(lacks[0]!)}`
  return `lacks one of: ${lacks.map(tagWords).join(', ')}`
}
