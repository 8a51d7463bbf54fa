const ONES = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const TEENS = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
]
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']
const IRREGULAR_ORDINALS: Record<number, string> = { 1: 'eerste', 3: 'derde', 8: 'achtste' }

/** 1..99 written out, without accents: `eenentwintig`, `tweeentwintig`. */
export const CARDINALS: readonly string[] = [...ONES, ...TEENS, ...TENS.flatMap(withOnes)]

/** 1st..53rd written out: enough for days and weeks. */
export const ORDINALS: readonly string[] = CARDINALS.slice(0, 53).map(ordinal)

function withOnes(ten: string): string[] {
  return [ten, ...ONES.map((one) => `${one}en${ten}`)]
}

function ordinal(word: string, index: number): string {
  const n = index + 1
  return IRREGULAR_ORDINALS[n] ?? (n < 20 ? `${word}de` : `${word}ste`)
}
