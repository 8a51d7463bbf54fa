import { GENERIC_HEADING } from '../languages/nl/segment-marks'
import type { Heading } from './headings'
import { partyInBrackets, partyOf } from './parties'
import type { Zone } from './zones'

/** Whose question it is and under which topic, as the headings so far say. */
export type Standing = { party: string | null; topic: string | null }

const TOPIC_LABEL = /^(?:onderwerp|betreft|thema)\s?:\s/iu
const MOST_WORDS = 5

/** What the headings above a question change: a party drops the topic before it, a topic replaces the last one. */
export function readHeadings(
  headings: Heading[],
  standing: Standing,
  parties: ReadonlySet<string>,
): Standing {
  let { party, topic } = standing
  for (const { text } of headings) {
    const named = partyOf(text) ?? (parties.has(text) ? text : null)
    const bracketed = named === null ? partyInBrackets(text) : null
    if (named !== null) {
      party = named
      topic = null
    } else if (bracketed) {
      party = bracketed.party
      topic = bracketed.topic
    } else if (!GENERIC_HEADING.test(text)) topic = text.replace(TOPIC_LABEL, '')
  }
  return { party, topic }
}

/**
 * Names nobody knows that stand where parties do: above a question where the numbers start again, or above a topic, in a
 * letter in which a known party stands in such a place too.
 */
export function unknownParties(zones: Zone[]): ReadonlySet<string> {
  let last = Number.POSITIVE_INFINITY
  const restarts: string[] = []
  for (const { mark, headings } of zones) {
    const [number] = mark.numbers
    if (mark.kind !== 'question' || number === undefined) continue
    const top = headings.find(({ text }) => !GENERIC_HEADING.test(text))
    if (number <= last && top) restarts.push(top.text)
    last = number
  }
  const stacked = zones.flatMap(({ headings }) => (headings.length > 1 ? [headings[0]!.text] : []))
  return new Set([...besideKnown(restarts), ...besideKnown(stacked)])
}

/** Names are parties where a known party stands among them. */
function besideKnown(names: readonly string[]): string[] {
  if (!names.some((name) => partyOf(name) !== null)) return []
  return names.filter((name) => name.split(' ').length <= MOST_WORDS && !GENERIC_HEADING.test(name))
}
