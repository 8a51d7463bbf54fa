import { interned } from './remembered'

/** Words given side by side, to be asked whether one word is among them: looked up, where a pattern would have to be run. */
export const oneOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(interned))
