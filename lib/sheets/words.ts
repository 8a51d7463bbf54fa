import type { STATES } from '../commitments/lifecycle'
import type { KINDS, STRENGTHS } from '../commitments/schema'
import type { CellType } from './columns'

/**
 * The words of values in a sheet, as the pages say them (a test compares both), and how else councils write them. In
 * files the words stand, not our codes: they are read by people first.
 */

type Words = Record<string, { nl: string; en: string; also?: readonly string[] }>

const KIND: Record<(typeof KINDS)[number], Words[string]> = {
  information: { nl: 'informatie', en: 'information', also: ['informeren', 'brief', 'informatief'] },
  action: { nl: 'actie', en: 'action', also: ['handeling'] },
  expectation: { nl: 'verwachting', en: 'expectation' },
  recurring: { nl: 'terugkerend', en: 'recurring', also: ['doorlopend'] },
  pending: { nl: 'nog niet gereed', en: 'not ready yet' },
}

const STRENGTH: Record<(typeof STRENGTHS)[number], Words[string]> = {
  firm: { nl: 'toegezegd', en: 'firm', also: ['hard', 'promised'] },
  expected: { nl: 'verwacht', en: 'expected' },
  soft: { nl: 'vrijblijvend', en: 'soft', also: ['zacht'] },
}

const STATE: Record<(typeof STATES)[number], Words[string]> = {
  open: { nl: 'open', en: 'open', also: ['openstaand', 'nieuw', 'loopt', 'lopend'] },
  in_progress: { nl: 'in behandeling', en: 'in progress', also: ['bezig', 'onderhanden'] },
  settlement_proposed: { nl: 'voorgesteld tot afdoening', en: 'settlement proposed' },
  partly_settled: { nl: 'deels afgedaan', en: 'partly settled' },
  settled: {
    nl: 'afgedaan',
    en: 'settled',
    also: ['afgehandeld', 'gereed', 'voldaan', 'nagekomen', 'gesloten', 'done', 'closed'],
  },
  on_hold: { nl: 'aangehouden', en: 'on hold' },
  lapsed: { nl: 'vervallen', en: 'lapsed' },
  not_kept: { nl: 'niet nagekomen', en: 'not kept' },
}

const FLAG: Words = {
  true: { nl: 'ja', en: 'yes', also: ['j', 'y', 'x', 'waar', 'true', '1'] },
  false: { nl: 'nee', en: 'no', also: ['n', 'onwaar', 'false', '0'] },
}

const WORDS: Partial<Record<CellType, Words>> = { kind: KIND, strength: STRENGTH, state: STATE, flag: FLAG }

/** A code in words; what has none stays as it is. */
export function wordOf(type: CellType, code: string, language: 'nl' | 'en'): string {
  return WORDS[type]?.[code]?.[language] ?? code
}

/** The code that a written word means, in whichever language; null where it means none. */
export function codeOf(type: CellType, written: string): string | null {
  const word = written.trim().toLowerCase()
  const found = Object.entries(WORDS[type] ?? {}).find(
    ([code, { nl, en, also = [] }]) => code === word || nl === word || en === word || also.includes(word),
  )
  return found?.[0] ?? null
}
