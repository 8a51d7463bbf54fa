import type { Unit, Value } from '../../../deadlines/values'
import { CARDINALS, ORDINALS } from './numerals'

/** Full names first; the rest are abbreviations, which are no date on their own. */
const MONTHS: string[][] = [
  ['januari', 'jan'],
  ['februari', 'feb', 'febr'],
  ['maart', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
]

const WEEKDAYS: string[][] = [
  ['maandag', 'ma', 'maandagen'],
  ['dinsdag', 'di', 'din', 'dinsdagen'],
  ['woensdag', 'wo', 'woe', 'woens', 'woensdagen'],
  ['donderdag', 'do', 'don', 'donderdagen'],
  ['vrijdag', 'vr', 'vrij', 'vrijdagen'],
  ['zaterdag', 'za', 'zat', 'zaterdagen'],
  ['zondag', 'zo', 'zon', 'zondagen'],
]

export const DAY_PARTS = ['ochtend', 'morgen', 'middag', 'namiddag', 'avond', 'nacht']

const UNITS: [Unit, string[], string[]][] = [
  ['day', ['dag'], ['dagen']],
  ['workday', ['werkdag'], ['werkdagen']],
  ['week', ['week', 'weekje'], ['weken', 'weekjes']],
  ['month', ['maand', 'maandje'], ['maanden', 'maandjes']],
  ['quarter', ['kwartaal'], ['kwartalen']],
  ['year', ['jaar', 'kalenderjaar', 'jr'], ['jaren']],
  ['schoolyear', ['schooljaar', 'studiejaar', 'schoolseizoen'], ['schooljaren']],
  ['weekend', ['weekend', 'weekeinde'], ['weekenden']],
]

const SEASONS: [number, string[]][] = [
  [3, ['voorjaar', 'lente', 'voorjaarsmaanden']],
  [6, ['zomer', 'zomermaanden', 'zomerperiode']],
  [9, ['najaar', 'herfst', 'najaarsmaanden', 'herfstmaanden']],
  [12, ['winter', 'wintermaanden', 'winterperiode']],
]

const PARTS: [1 | 2 | 3, string[]][] = [
  [1, ['begin', 'aanvang']],
  [2, ['medio', 'half', 'midden', 'halverwege']],
  [3, ['eind', 'einde', 'ultimo']],
]

/**
 * `coming` may also mean the days right ahead (de komende week), which due windows follow. `deze` and `dit` go with words
 * of their own gender only: in `wij sturen dit vrijdag` the day stands alone.
 */
const SHIFTS: { n: -1 | 0 | 1; coming?: true; neuter?: boolean; words: string[] }[] = [
  { n: 0, neuter: false, words: ['deze', 'dezelfde'] },
  { n: 0, neuter: true, words: ['dit', 'datzelfde'] },
  { n: 0, words: ['huidige', 'lopende'] },
  { n: 1, words: ['volgende', 'volgend', 'eerstvolgende', 'eerstvolgend'] },
  { n: 1, coming: true, words: ['komende', 'komend', 'aankomende', 'aankomend', 'aanstaande', 'aanstaand'] },
  { n: -1, words: ['vorige', 'vorig', 'afgelopen', 'voorgaande', 'voorgaand', 'voorbije'] },
]

/** Few, but more than one; the rules say how many that is for each unit. */
const SOME = ['enkele', 'paar', 'aantal']

export const WORDS: Map<string, Value[]> = build()
export const NAMES: Map<string, Value[]> = capitalised()

function build(): Map<string, Value[]> {
  const words = new Map<string, Value[]>()
  const add = (word: string, value: Value): void => {
    words.set(word, [...(words.get(word) ?? []), value])
  }
  for (const [index, word] of CARDINALS.entries()) add(word, { kind: 'number', n: index + 1, word: true })
  for (const [index, word] of CARDINALS.entries()) add(`negentien${word}`, { kind: 'year', n: 1901 + index })
  for (const [index, word] of ORDINALS.entries()) add(word, { kind: 'ordinal', n: index + 1, word: true })
  add('laatste', { kind: 'ordinal', n: -1, word: true })
  for (const [index, names] of MONTHS.entries()) {
    for (const [nth, word] of names.entries())
      add(word, { kind: 'month', n: index + 1, short: nth > 0, named: false })
  }
  addWeekdays(add)
  for (const [unit, singular, plural] of UNITS) {
    for (const word of singular) add(word, { kind: 'unit', unit, plural: false })
    for (const word of plural) add(word, { kind: 'unit', unit, plural: true })
  }
  for (const [n, names] of SEASONS) for (const word of names) add(word, { kind: 'season', n })
  for (const [n, names] of PARTS) for (const word of names) add(word, { kind: 'part', n })
  for (const { n, coming = false, neuter = null, words: names } of SHIFTS)
    for (const word of names) add(word, { kind: 'shift', n, coming, neuter })
  for (const word of SOME) add(word, { kind: 'some' })
  return words
}

function addWeekdays(add: (word: string, value: Value) => void): void {
  for (const [index, names] of WEEKDAYS.entries()) {
    const day = (short: boolean): Value => ({ kind: 'weekday', n: index + 1, short })
    for (const [nth, word] of names.entries()) add(word, day(nth > 0))
    for (const part of DAY_PARTS) add(`${names[0]}${part}`, day(false))
  }
}

/** `mevrouw Mei`, `Jan` and `Maart` are people: a capital inside a sentence makes a month need a day or a year. De Winter is no season. */
function capitalised(): Map<string, Value[]> {
  const names = new Map<string, Value[]>()
  for (const [index, spellings] of MONTHS.entries()) {
    for (const [nth, word] of spellings.entries())
      names.set(word, [{ kind: 'month', n: index + 1, short: nth > 0, named: true }])
  }
  for (const [, seasons] of SEASONS) for (const word of seasons) names.set(word, [])
  return names
}
