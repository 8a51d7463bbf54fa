/** Slots for the words; a power of two, and more than the words kept, so that few of them meet. */
const SLOTS = 1 << 15
const MOST = 20_000
const LONGEST = 40

export const NO_HASH = 0

/** The hash of a word with one more character. */
export const hashed = (hash: number, code: number) => (Math.imul(hash, 31) + code) | 0

/**
 * What was worked out for words, found by the place where a word stands: nothing is cut out of the text to look it up.
 * Texts repeat their words. Forgotten as a whole when full, so that no text fills the memory.
 */
export class Remembered<Known> {
  private words: string[] = []
  private known: Known[] = []
  /** For each slot the number of its word, counted from one; 0 where it is free. Small, so that it stays at hand. */
  private readonly slots = new Uint16Array(SLOTS)

  constructor(private readonly workOut: (word: string) => Known) {}

  /** What is known of `text.slice(start, end)`. */
  at(text: string, start: number, end: number): Known {
    let hash = NO_HASH
    for (let at = start; at < end; at++) hash = hashed(hash, text.charCodeAt(at))
    return this.hashedAt(text, start, end, hash)
  }

  /** The same for who has hashed the characters already, while looking for the end of the word. */
  hashedAt(text: string, start: number, end: number, hash: number): Known {
    if (end - start > LONGEST) return this.workOut(text.slice(start, end))
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    for (let number = this.slots[slot]!; number !== 0; number = this.slots[slot]!) {
      if (standsAt(this.words[number - 1]!, text, start, end)) return this.known[number - 1]!
      slot = (slot + 1) & (SLOTS - 1)
    }
    return this.remember(slot, text.slice(start, end))
  }

  private remember(slot: number, word: string): Known {
    // A copy: a slice of the letter would keep the whole letter in memory.
    const own = ` ${word}`.slice(1)
    const known = this.workOut(own)
    if (this.words.length >= MOST) this.forget()
    else {
      this.words.push(own)
      this.known.push(known)
      this.slots[slot] = this.words.length
    }
    return known
  }

  private forget(): void {
    this.words = []
    this.known = []
    this.slots.fill(0)
  }
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
