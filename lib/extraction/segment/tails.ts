import { mayBeKnown } from './heads'
import type { Line } from './lines'
import type { Mark } from './marks'
import { partyOf } from './parties'

const LONGEST = 120

/** A letter that writes its questions so does it from the first ones on. */
const FIRST = 3

/** "Vraag 3 - Riolering (CDA)", "Vraag 3 - Riolering - CDA": the topic and the party on the line above the question itself. */
export function readTails(text: string, lines: readonly Line[], marks: Mark[]): Mark[] {
  const read = (mark: Mark) => (isOpen(mark) ? withTail(text, lines[mark.line]!, mark) : mark)
  const first = marks.filter(isOpen).slice(0, FIRST)
  return first.some((mark) => read(mark) !== mark) ? marks.map(read) : marks
}

const isOpen = ({ kind, party }: Mark) => kind === 'question' && party === null

function withTail(text: string, line: Line, mark: Mark): Mark {
  const colon = text[line.end - 1] === ':' ? 1 : 0
  const bracket = text[line.end - 1 - colon] === ')' ? 1 : 0
  const end = line.end - colon - bracket
  if (line.end - mark.body > LONGEST || end <= mark.body) return mark
  const said = text.slice(mark.body, end)
  const cut = bracket ? said.lastIndexOf('(') : Math.max(said.lastIndexOf(' - '), said.lastIndexOf(' – '))
  const at = mark.body + cut + (bracket ? 1 : 3)
  if (cut < 3 || said.includes('?') || !mayBeKnown(text, at)) return mark
  const party = partyOf(text.slice(at, end))
  return party === null ? mark : { ...mark, party, topic: said.slice(0, cut).trim(), body: line.end }
}
