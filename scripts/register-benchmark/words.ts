/**
 * Invented Dutch for filling a large register: words in a Zipf-like distribution, made of parts, and sentences of
 * them. The same seed gives the same words.
 */

const FIRST =
  'jeugd zorg woning wonings bouw wijk buurt straat water groen energie klimaat verkeers fiets parkeer school onderwijs veiligheids subsidie begrotings bestuurs inkoop sport cultuur afval riool haven markt dienst personeels huur grond natuur lucht geluids bomen jongeren ouderen armoede schuld inwoner raads college beleids project wegen brug station theater museum bibliotheek'.split(
    ' ',
  )
const SECOND =
  'hulp kosten cijfers beleid lijst tijden nota visie raming agenda plan kaart loket team teams fonds regeling regels kader kaders verslag overzicht rapportage evaluatie onderzoek monitor aanpak opgave route gebied park plein wijzer project budget tekort taken contract contracten meting norm normen overleg toets voorstel akkoord programma raad termijn'.split(
    ' ',
  )
const COMMON =
  'gemeente college raad brief onderzoek commissie voortgang stand uitkomst voorstel begroting wethouder inwoners gesprek planning evaluatie resultaten maatregelen informatie besluit aanvraag aanvragen partners regio provincie zomer kwartaal jaar bijlage memo'.split(
    ' ',
  )
const GLUE =
  'de het een van en in op over voor met naar dat die aan bij om te wordt is zal nog ook na dit zodra'.split(
    ' ',
  )

/** A small generator of our own (mulberry32), so that a filling can be repeated. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Common words first, then compounds: the place in the list is the rank. */
export function vocabulary(random: () => number): string[] {
  const compounds = FIRST.flatMap((first) => SECOND.map((second) => first + second))
  for (let place = compounds.length - 1; place > 0; place--) {
    const other = Math.floor(random() * (place + 1))
    ;[compounds[place], compounds[other]] = [compounds[other] as string, compounds[place] as string]
  }
  return [...COMMON, ...compounds]
}

/** One sentence of some words: every other one of the glue of the language, the rest by rank. */
function sentence(words: string[], length: number, random: () => number): string {
  const pick = () => words[Math.floor(words.length ** random()) - 1] ?? words[0]
  const glue = () => GLUE[Math.floor(random() * GLUE.length)]
  const said = Array.from({ length }, (_, place) => (place % 2 === 0 ? pick() : glue())).join(' ')
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`
}

export type Texts = { titles: string[]; quotes: string[]; answers: string[] }

/** Texts to draw from: enough of them that no two promises read alike for long. */
export function texts(size: number, random = chance(2025)): Texts {
  const words = vocabulary(random)
  const many = (count: number, make: () => string) => Array.from({ length: count }, make)
  const prose = (sentences: number) =>
    many(sentences, () => sentence(words, 11 + Math.floor(random() * 8), random)).join('. ')
  return {
    titles: many(size, () => sentence(words, 5 + Math.floor(random() * 4), random)),
    quotes: many(size, () => `${prose(2)}.`),
    answers: many(size, () => `${prose(5)}.`),
  }
}
