/** Slots for the words at first, a power of two; there are always at least twice as many as words, so that few of them meet. */
const SLOTS = 1 << 10
const MOST = 20_000
const LONGEST = 40
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
  private readonly starts = new Int32Array(MOST + 1)
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
    return this.hashedAt(this.asked, 0, end - start, hash)
  }

  /** The same for who has the letters and their hash already, from looking for the end of the word. */
  hashedAt(letters: Uint16Array, start: number, end: number, hash: number): Known {
    const length = end - start
    if (length > LONGEST) return this.workOut(spelled(letters, start, end))
    const last = this.slots.length - 1
    let slot = slotOf(hash) & last
    for (let number = this.slots[slot]!; number !== 0; number = this.slots[slot]!) {
      const from = this.starts[number - 1]!
      if (this.starts[number]! - from === length && this.isSpelled(from, letters, start, length))
        return this.known[number - 1]!
      slot = (slot + 1) & last
    }
    return this.remember(slot, letters, start, end)
  }

  private isSpelled(from: number, letters: Uint16Array, start: number, length: number): boolean {
    for (let at = 0; at < length; at++) if (this.letters[from + at] !== letters[start + at]) return false
    return true
  }

  private remember(slot: number, letters: Uint16Array, start: number, end: number): Known {
    const word = spelled(letters, start, end)
    const own = letters.slice(start, end)
    // Working it out may look up other words, in the same row of letters.
    const known = this.workOut(word)
    if (this.known.length >= MOST) this.forget()
    else {
      this.known.push(known)
      this.keep(own)
      this.slots[slot] = this.known.length
      if (2 * this.known.length > this.slots.length) this.widen()
    }
    return known
  }

  private widen(): void {
    const last = 2 * this.slots.length - 1
    this.slots = new Uint16Array(last + 1)
    for (let number = 1; number <= this.known.length; number++) {
      let hash = NO_HASH
      for (let at = this.starts[number - 1]!; at < this.starts[number]!; at++)
        hash = hashed(hash, this.letters[at]!)
      let slot = slotOf(hash) & last
      while (this.slots[slot] !== 0) slot = (slot + 1) & last
      this.slots[slot] = number
    }
  }

  private keep(own: Uint16Array): void {
    const from = this.starts[this.known.length - 1]!
    if (from + own.length > this.letters.length) {
      const more = new Uint16Array(2 * this.letters.length)
      more.set(this.letters)
      this.letters = more
    }
    this.letters.set(own, from)
    this.starts[this.known.length] = from + own.length
  }

  private forget(): void {
    this.known = []
    this.slots.fill(0)
  }
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
