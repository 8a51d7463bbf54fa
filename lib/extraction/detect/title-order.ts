/** What belongs to its verb and stands right before the infinitive: "in kaart brengen", "op de hoogte houden". */
const FIXED =
  /^(?:in (?:kaart|beeld|gesprek|overleg|kennis|gebruik|gang|behandeling|procedure|stelling|contact|werking|bedrijf)|op (?:de hoogte|de agenda|de schop|een rij|papier)|onder (?:de aandacht|de loep)|ter (?:hand|inzage|beschikking)|aan (?:de slag|de orde)|van start|om (?:de )?tafel|de grond in)(?=\s|$)/i
/** A clause of its own comes behind the infinitive. */
const CLAUSE_START = /^(?:of|hoe|wat|welke?|waarom|dat|wie|wanneer|hoeveel|zodat|om|als)$/i
/** "over" and "voor" mostly say more of the noun before them, and "en" joins two of them. */
const OBJECT_END =
  /^(?:aan|bij|in|met|naar|op|tot|uit|onder|ter|tegen|tussen|vanuit|via|of|als|zodat|om|dat|hoe|wat|waar|die|welke?)$/i
/** Other words with which the object of an infinitive does not begin. */
const NO_OBJECT =
  /^(?:aan|bij|in|met|naar|op|over|tot|uit|voor|onder|ter|tegen|tussen|vanuit|via|of|en|als|zodat|om|dat)$/i

const POINTS = /^(?:hier|daar)$/i

/** Dutch puts the infinitive behind its object: "de folder aanpassen", "in kaart brengen wat dat kost". */
export function inOrder(lemma: string, rest: string): string {
  if (rest === '') return lemma
  const words = rest.split(/\s+/)
  const fixed = words.findIndex((_, at) => FIXED.test(words.slice(at).join(' ')))
  const clause = words.findIndex((word, at) => CLAUSE_START.test(word) && at > 0)
  if (fixed >= 0 && (clause < 0 || fixed < clause)) {
    const length = FIXED.exec(words.slice(fixed).join(' '))![0].split(' ').length
    return placed(words, lemma, fixed + length)
  }
  // "daar bij de uitwerking aandacht aan": the word that points leaves its object behind.
  if (POINTS.test(words[0]!) && clause < 0 && words.length > 1) return `${rest} ${lemma}`
  if (NO_OBJECT.test(words[0]!) || CLAUSE_START.test(words[0]!)) return `${lemma} ${rest}`
  const found = words.findIndex(
    (word, at) => at > 0 && (OBJECT_END.test(word) || words[at - 1]!.endsWith(',')),
  )
  // "een eerste telling en in het voorjaar een tweede": no verb stands between the two.
  // Nor before "op" in "hier schriftelijk op terugkomen".
  const joined = found > 0 && (/^(?:en|of)$/.test(words[found - 1]!) || found === words.length - 1)
  return placed(words, lemma, found < 0 || joined ? words.length : found)
}

function placed(words: readonly string[], lemma: string, at: number): string {
  const before = words.slice(0, at)
  const last = before.at(-1)!
  // "de aanpassingen, wel voorlopig": the comma stays behind the verb.
  const comma = last.endsWith(',') ? ',' : ''
  return [...before.slice(0, -1), last.replace(/,$/, ''), lemma + comma, ...words.slice(at)].join(' ')
}
