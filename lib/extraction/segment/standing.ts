import { GENERIC_HEADING } from '../languages/nl/segment-marks'
import type { Heading } from './headings'
import { partyInBrackets, partyOf } from './parties'
import type { Zone } from './zones'

/** Whose question it is and under which topic, as the headings so far say. */
export type Standing = { party: string | null; topic: string | null }

const TOPIC_LABEL = /^(?:onderwerp|betreft|thema)\s?:\s/iu
/** Stands above the parties that ask about it, where any other topic stands under them. */
const PART_OF_PAPERS = /^(?:programma|hoofdstuk|paragraaf|thema|taakveld|pijler|beleidsveld)\s/iu
const MOST_WORDS = 5

/** What the headings above a question change: a party drops the topic before it, a topic replaces the last one. */
export function readHeadings(
  headings: Heading[],
  standing: Standing,
  parties: ReadonlySet<string>,
): Standing {
  let { party, topic } = standing
  let part: string | null = null
  for (const { text } of headings) {
    const named = partyOf(text) ?? (parties.has(text) ? text : null)
    const bracketed = named === null ? partyInBrackets(text) : null
    if (named !== null) {
      party = named
      topic = part
    } else if (bracketed) {
      party = bracketed.party
      topic = bracketed.topic
    } else if (!GENERIC_HEADING.test(text)) {
      topic = text.replace(TOPIC_LABEL, '')
      part = PART_OF_PAPERS.test(text) ? topic : null
    }
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
  return new Set([...besideKnown(restarts), ...besideKnown(stacked), ...aloneLikeKnown(zones)])
}

/** Where known parties stand alone above their questions, and not above a topic, so does a name of more than one capital. */
function aloneLikeKnown(zones: Zone[]): string[] {
  const asked = zones.filter(({ mark, headings }) => mark.kind === 'question' && headings.length > 0)
  const overTopics = asked.some(({ headings }) => headings.length > 1 && partyOf(headings[0]!.text) !== null)
  const alone = asked.flatMap(({ headings }) => (headings.length === 1 ? [headings[0]!.text] : []))
  return overTopics ? [] : besideKnown(alone).filter((name) => NAME.test(name))
}

/** "Veenendam Vooruit", "ABV/Dorpslijst", and not "Bruggen": no part of the papers either. */
const NAME =
  /^(?!(?:Programma|Hoofdstuk|Paragraaf|Bijlage|Thema)\b)(?:\p{Lu}[\p{L}\d'’-]*[\s/-]){1,3}\p{Lu}[\p{L}\d'’-]*$/u

/** Names are parties where a known party stands among them. */
function besideKnown(names: readonly string[]): string[] {
  if (!names.some((name) => partyOf(name) !== null)) return []
  return names.filter((name) => name.split(' ').length <= MOST_WORDS && !GENERIC_HEADING.test(name))
}
