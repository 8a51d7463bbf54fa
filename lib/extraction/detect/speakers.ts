import type { Passage, Span } from '../types'
import type { Surroundings } from './tagging'

/** Where in a debate somebody starts to speak, and in which role. */
export type SpeakerTurn = { start: number; role: Surroundings['speaker']; name: string }

const WHO =
  '((?:de |het )?(?:voorzitter|heer|mevrouw|lid|minister|staatssecretaris|wethouder|burgemeester|raadslid|commissielid|dhr\\.|mw\\.)[^\\n:.?!()]{0,60})(?:\\(([^()\\n]{1,40})\\))?'
const TURN = new RegExp(`^[ \\t]*(?:@@[ \\t]*)?${WHO}[ \\t]*:`, 'gimu')
const TURN_HEADING = new RegExp(`^(?:@@[ \\t]*)?${WHO}[ \\t]*:?$`, 'iu')
const EXECUTIVE = /^(?:de )?(?:minister|staatssecretaris|wethouder|burgemeester)/i
const CHAIR = /^(?:de )?voorzitter/i

/** Who speaks at a place of the passage; turns are looked for when somebody asks. */
export function speakersOf({ text, span, heading }: Passage): (at: number) => SpeakerTurn | undefined {
  let turns: SpeakerTurn[] | null = null
  let next = 0
  return (at) => {
    if (turns === null) {
      const opening = headingTurn(heading, span.start)
      turns = [...(opening ? [opening] : []), ...findSpeakers(text, span)]
    }
    while (next > 0 && turns[next - 1]!.start > at) next--
    while (next < turns.length && turns[next]!.start <= at) next++
    return turns[next - 1]
  }
}

/** Turns of a debate within `span`, in order; empty for text that is not a debate. */
export function findSpeakers(text: string, span: Span): SpeakerTurn[] {
  const turns: SpeakerTurn[] = []
  if (!hasColon(text, span)) return turns
  for (const match of text.slice(span.start, span.end).matchAll(TURN)) {
    const name = match[1]!.trim()
    turns.push({ start: span.start + match.index, role: roleOf(name, match[2]), name })
  }
  return turns
}

/** Every turn has one, and few answers do. */
function hasColon(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === COLON) return true
  return false
}

const COLON = 58

/** The turn that a heading above the passage announces ("Wethouder De Wit:"), or null. */
export function headingTurn(heading: string | null | undefined, start: number): SpeakerTurn | null {
  const match = heading ? TURN_HEADING.exec(heading.trim()) : null
  return match ? { start, role: roleOf(match[1]!.trim(), match[2]), name: match[1]!.trim() } : null
}

function roleOf(name: string, party: string | undefined): Surroundings['speaker'] {
  if (CHAIR.test(name)) return 'chair'
  if (EXECUTIVE.test(name)) return 'executive'
  return party ? 'member' : null
}
