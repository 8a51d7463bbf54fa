import type { Pattern } from './pattern'
import type { ValueClass } from './values'

/** What may follow: words, kinds of values (one bit each), or nothing more. */
export type Ahead = { words: ReadonlySet<number>; kinds: number; mayEnd: boolean }

/**
 * One way for a pattern to begin: with a word and the `rest` of its alternative, or with a value that `first` accepts.
 * Matching goes on at `item`; `ahead` tells from one token whether that can succeed, which keeps ordinary prose cheap.
 */
export type Opening = {
  pattern: Pattern
  first: NonNullable<ValueClass['test']> | null
  rest: number[]
  item: number
  ahead: Ahead
  needsEdge: boolean
  /** Words of which at least one must stand further on, by their place in `needed`; empty where none must. */
  needs: number[]
}

/** True where a word, or a value of one of these kinds, can go on with a phrase. */
export function allows({ words, kinds: asked, mayEnd }: Ahead, word: number, kinds: number): boolean {
  return mayEnd || (kinds & asked) !== 0 || words.has(word)
}

/** Kinds of values are bits below this one. */
const KINDS_END = 1 << 16

/**
 * Openings that share their first word or kind, in the order of the table. Which of them can go on depends only on the
 * next token, on its word and on the kinds of its values; the answers are kept, and are as few as the words of dates.
 */
export class Openings {
  readonly all: Opening[] = []
  private readonly answers = new Map<number, readonly Opening[]>()

  before(word: number, kinds: number): readonly Opening[] {
    const key = word * KINDS_END + kinds
    const known = this.answers.get(key)
    if (known) return known
    const answer = this.all.filter(({ rest, ahead }) => {
      const [follows] = rest
      return follows === undefined ? allows(ahead, word, kinds) : follows === word
    })
    this.answers.set(key, answer)
    return answer
  }
}
