/** Slots for the words at first, a power of two; there are always at least twice as many as words, so that few of them meet. */
const SLOTS = 1 << 10
const MOST = 20_000
const LONGEST = 40
/** As far as slots can count. */
const MOST_NUMBERS = 65_000
/** So many characters at once are made into a string; more arguments than this some engines do not take. */
const PIECE = 4_096

export const NO_HASH = 0

/** The hash of a word with one more character. */
export const hashed = (hash: number, code: number) => (Math.imul(hash, 31) + code) | 0

const slotOf = (hash: number) => hash ^ (hash >>> 15)

/**
 * What was worked out for words, found by their letters: nothing is cut out of the text to look it up. Texts repeat their
 * words. Forgotten as a whole when full, so that no text fills the memory.
 */
export class Remembered<Known> {
  private known: Known[] = []
  private readonly asked = new Uint16Array(LONGEST)
  /** The letters of all words, one word behind the other, and where those of each word begin. */
  private letters = new Uint16Array(1 << 14)
  private starts = new Int32Array(1 << 12)
  /**
   * For each slot the number of its word, counted from one; 0 where it is free. Small, so that it stays at hand also where
   * others use the same machine.
   */
  private slots = new Uint16Array(SLOTS)

  constructor(private readonly workOut: (word: string) => Known) {}

  /** What is known of `text.slice(start, end)`. */
  at(text: string, start: number, end: number): Known {
    if (end - start > LONGEST) return this.workOut(text.slice(start, end))
    let hash = NO_HASH
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      this.asked[at - start] = code
      hash = hashed(hash, code)
    }
    this.makeRoom()
    return this.known[this.numberAt(this.asked, 0, end - start, hash)]!
  }

  /** What is known of the word with this number. */
  of(number: number): Known {
    return this.known[number]!
  }

  /**
   * The number of a word, for who has its letters and their hash already from looking for its end. Numbers count up from 0
   * as words come, and hold until room is made; a word too long to be kept gets a new one each time.
   */
  numberAt(letters: Uint16Array, start: number, end: number, hash: number): number {
    const { slots, starts } = this
    const length = end - start
    const last = slots.length - 1
    let slot = slotOf(hash) & last
    for (let number = slots[slot]!; number !== 0; number = slots[slot]!) {
      const from = starts[number - 1]!
      if (starts[number]! - from === length && this.isSpelled(from, letters, start, length)) return number - 1
      slot = (slot + 1) & last
    }
    return this.remember(slot, letters, start, end)
  }

  /** Forgets all words once they are many. @returns whether it did */
  makeRoom(): boolean {
    if (this.known.length < MOST) return false
    this.known = []
    this.slots.fill(0)
    return true
  }

  private isSpelled(from: number, letters: Uint16Array, start: number, length: number): boolean {
    const known = this.letters
    for (let at = 0; at < length; at++) if (known[from + at] !== letters[start + at]) return false
    return true
  }

  private remember(slot: number, letters: Uint16Array, start: number, end: number): number {
    const own = letters.slice(start, end)
    // Working it out may look up other words, in the same row of letters.
    this.known.push(this.workOut(spelled(own, 0, own.length)))
    const number = this.known.length
    const isKept = own.length <= LONGEST && number <= MOST_NUMBERS
    this.keep(isKept ? own : own.subarray(0, 0))
    if (isKept) this.slots[slot] = number
    if (2 * number > this.slots.length) this.widen()
    return number - 1
  }

  private widen(): void {
    const last = 2 * this.slots.length - 1
    this.slots = new Uint16Array(last + 1)
    const many = Math.min(this.known.length, MOST_NUMBERS)
    for (let number = 1; number <= many; number++) {
      const [from, to] = [this.starts[number - 1]!, this.starts[number]!]
      if (from === to) continue
      let hash = NO_HASH
      for (let at = from; at < to; at++) hash = hashed(hash, this.letters[at]!)
      let slot = slotOf(hash) & last
      while (this.slots[slot] !== 0) slot = (slot + 1) & last
      this.slots[slot] = number
    }
  }

  /** The letters of the newest word; none for a word that is not to be found again. */
  private keep(own: Uint16Array): void {
    const number = this.known.length
    const from = this.starts[number - 1]!
    while (from + own.length > this.letters.length) this.letters = wider(this.letters)
    if (number >= this.starts.length) this.starts = wider(this.starts)
    this.letters.set(own, from)
    this.starts[number] = from + own.length
  }
}

/** The same numbers in a list twice as long. */
export function wider<List extends Uint16Array | Int32Array>(list: List): List {
  const more =
    list instanceof Uint16Array ? new Uint16Array(2 * list.length) : new Int32Array(2 * list.length)
  more.set(list)
  return more as List
}

/**
 * The one copy of a word that the machine keeps for the names of fields and for what is written in code: two of these are
 * compared at once, and not letter by letter.
 */
export const interned = (word: string) => Object.keys({ [word]: true })[0]!

/** A string of its own: a slice of the letter would keep the whole letter in memory. */
function spelled(letters: Uint16Array, start: number, end: number): string {
  let word = ''
  for (let at = start; at < end; at += PIECE)
    word += String.fromCharCode(...letters.subarray(at, Math.min(end, at + PIECE)))
  return word
}
