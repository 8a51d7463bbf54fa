import type { Tag } from './tags'

/** Verbs that say more than their class does, by the tag they bring. */
const LEMMAS: Partial<Record<Tag, string>> = {
  // Acts that end in an answer, whoever does them.
  'finds-out': 'uitzoeken nagaan navragen natrekken narekenen uitvragen uitpluizen nakijken nalopen nazoeken',
  // Looking for what can be done.
  explores: 'onderzoeken verkennen',
  // Making a paper that will be there in the end.
  'being-written': 'opstellen voorbereiden uitwerken schrijven',
  // Sending what this letter or meeting does not hold yet.
  'sends-on': 'nasturen nazenden naleveren namailen nabezorgen',
  // What only goes to those who were there.
  'sent-round':
    'rondsturen rondzenden rondmailen rondleveren nasturen nazenden namailen naleveren toesturen toezenden toemailen',
  // What is done once, and is then done.
  'sets-right':
    'aanpassen herstellen corrigeren rectificeren verwijderen terugplaatsen verhelpen bijwerken aanvullen aanbesteden herzien',
  // Bringing something to a table where others sit.
  'takes-up':
    'doorgeven doorspelen doorsturen doorzenden meegeven overhandigen neerleggen doorgeleiden overbrengen bespreken overleggen afstemmen aankaarten inbrengen agenderen voorleggen',
  // What is there for whoever wants it.
  offers: 'aanbieden',
  // Who is taken along, or what.
  'takes-along': 'meenemen',
  // What comes next, in a paper that is named.
  follows: 'volgen',
  // What is there for all to have from some day on.
  'comes-then': 'volgen beschikbaarkomen gereedkomen',
  // What is done with what the council asked for.
  heeds: 'uitvoeren overnemen',
  // Bringing people together, once.
  convenes: 'organiseren inplannen plannen beleggen',
  // What takes place, whoever makes it so.
  happens: 'gebeuren opengaan ingaan sluiten beginnen',
  // Steps that are taken once, where care and policy go on.
  'done-once':
    'neerleggen indienen doorgeven overbrengen voorleggen aankaarten inbrengen evalueren aanbesteden toevoegen inschakelen aanschrijven benaderen opvragen aanvragen heroverwegen herzien actualiseren inventariseren doorrekenen intrekken terugdraaien treden aanspreken toesturen toezenden',
  // Where people meet, or something is held.
  'takes-place': 'plaatsvinden bijeenkomen',
  // What goes somewhere, a paper to the council for one.
  'goes-to-council': 'gaan',
  // What is done to a paper by adding to it.
  'put-in': 'opnemen verwerken meenemen betrekken toevoegen voegen bijvoegen',
}

export const LEMMA_TAGS: ReadonlySet<Tag> = new Set(Object.keys(LEMMAS) as Tag[])
const NONE: readonly Tag[] = []

const BY_LEMMA = new Map<string, Tag[]>()
for (const [tag, lemmas] of Object.entries(LEMMAS)) {
  for (const lemma of lemmas.split(' ')) BY_LEMMA.set(lemma, [...(BY_LEMMA.get(lemma) ?? []), tag as Tag])
}

/** Tags that this verb brings wherever it stands. */
export function tagsOfVerb(lemma: string): readonly Tag[] {
  return BY_LEMMA.get(lemma) ?? NONE
}

/** "gaat live", "gaat de deur uit", "gaat in bedrijf", "gaat in procedure", "gaat op de schop". */
export const GOES = /^(?:live|deur|bedrijf|lucht|schop|grond|inzage|procedure|uitvoering|productie)$/
