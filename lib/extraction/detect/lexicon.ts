import { AUXILIARIES } from '../languages/nl/function-words'
import {
  joinedForms,
  strongForms,
  type VerbClass,
  type VerbForms,
  weakForms,
} from '../languages/nl/verb-forms'
import { BASES_ONLY, SEPARABLE_VERBS, STRONG_VERBS, WEAK_VERBS } from '../languages/nl/verbs'
import { interned } from '../remembered'

export type VerbForm = 'first' | 'third' | 'infinitive' | 'past' | 'participle'
/** One way to read a word as a verb. `class` is null for a base that means nothing without its prefix. */
export type Reading = { lemma: string; class: VerbClass | null; form: VerbForm; prefixed: boolean }
export type AuxiliaryMood = (typeof AUXILIARIES)[number]['mood']

const readings = new Map<string, Reading[]>()
const prefixes = new Map<string, Map<string, VerbClass>>()
/** Each prefix with its number. */
const splitPrefixes = new Map<string, number>()
const auxiliaries = new Map<string, AuxiliaryMood>()

/** Every verb reading of a lower-case word, the most telling class first; empty for anything else. */
export function verbReadings(word: string): readonly Reading[] {
  return readings.get(word) ?? []
}

/** The class of a base verb with a split-off prefix ("stuurt ... toe"), or null. */
export function separableClass(base: string, prefix: string): VerbClass | null {
  return prefixes.get(base)?.get(prefix) ?? null
}

export function hasPrefixes(base: string): boolean {
  return prefixes.has(base)
}

/** The number of a prefix that may stand apart from its verb, counted from one; 0 for any other word. */
export function prefixNumber(word: string): number {
  return splitPrefixes.get(word) ?? 0
}

export function auxiliaryMood(word: string): AuxiliaryMood | null {
  return auxiliaries.get(word) ?? null
}

const CLASS_ORDER: VerbClass[] = [
  'return',
  'transfer',
  'receive',
  'promise',
  'aim',
  'expect',
  'act',
  'look',
  'arrive',
  'event',
  'hope',
  'try',
  'ask',
  'effort',
  'change',
  'light',
  'tell',
  'say',
  'unknown',
]

function rank(verbClass: VerbClass | null): number {
  return verbClass === null ? CLASS_ORDER.length : CLASS_ORDER.indexOf(verbClass)
}

function addForms(forms: VerbForms, verbClass: VerbClass | null, prefixed: boolean): void {
  const lemma = interned(forms.infinitive)
  const add = (word: string, form: VerbForm) => {
    const known = readings.get(word) ?? []
    const same = known.find((reading) => reading.form === form && reading.lemma === forms.infinitive)
    if (same && rank(same.class) <= rank(verbClass)) return
    const rest = known.filter((reading) => reading !== same)
    rest.push({ lemma, class: verbClass, form, prefixed })
    readings.set(
      word,
      rest.sort((left, right) => rank(left.class) - rank(right.class)),
    )
  }
  add(forms.first, 'first')
  if (forms.third !== forms.first) add(forms.third, 'third')
  add(forms.infinitive, 'infinitive')
  add(forms.past, 'past')
  add(forms.pastPlural, 'past')
  add(forms.participle, 'participle')
}

function pairs(rows: string): [string, string][] {
  return rows.split(',').map((row) => {
    const [infinitive = '', stem = ''] = row.trim().split(/\s+/)
    return [infinitive, stem]
  })
}

function loadVerbs(): Map<string, VerbForms> {
  const forms = new Map<string, VerbForms>()
  for (const [verbClass, rows] of Object.entries(STRONG_VERBS)) {
    for (const row of rows) {
      const verb = strongForms(row)
      forms.set(verb.infinitive, verb)
      addForms(verb, verbClass as VerbClass, false)
    }
  }
  for (const [verbClass, rows] of Object.entries(WEAK_VERBS)) {
    for (const [infinitive, stem] of pairs(rows)) {
      const verb = weakForms(infinitive, stem)
      if (!forms.has(infinitive)) forms.set(infinitive, verb)
      addForms(verb, verbClass as VerbClass, false)
    }
  }
  for (const [infinitive, stem] of pairs(BASES_ONLY)) {
    const verb = weakForms(infinitive, stem)
    if (!forms.has(infinitive)) forms.set(infinitive, verb)
    addForms(verb, null, false)
  }
  return forms
}

function loadSeparable(forms: Map<string, VerbForms>): void {
  for (const { base, ...byClass } of SEPARABLE_VERBS) {
    const known = forms.get(base)
    if (!known) throw new Error(`no forms for the base verb ${base}`)
    const own = prefixes.get(base) ?? new Map<string, VerbClass>()
    prefixes.set(base, own)
    for (const [verbClass, list] of Object.entries(byClass)) {
      for (const prefix of list.split(' ')) {
        if (!splitPrefixes.has(prefix)) splitPrefixes.set(prefix, splitPrefixes.size + 1)
        if (!own.has(prefix)) own.set(prefix, verbClass as VerbClass)
        addForms(joinedForms(prefix, known), verbClass as VerbClass, true)
      }
    }
  }
}

loadSeparable(loadVerbs())
for (const { words, mood } of AUXILIARIES) for (const word of words.split(' ')) auxiliaries.set(word, mood)
