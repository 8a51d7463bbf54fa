/** Slots for the words; a power of two, and more than the words kept, so that few of them meet. */
const SLOTS = 1 << 15
const MOST = 20_000
const LONGEST = 40
const EMPTY = ''

/**
 * What was worked out for words, found by the place where a word stands: nothing is cut out of the text to look it up.
 * Texts repeat their words. Forgotten as a whole when full, so that no text fills the memory.
 */
export class Remembered<Known> {
  private keys: string[] = new Array<string>(SLOTS).fill(EMPTY)
  private values: Known[] = []
  private readonly places = new Uint16Array(SLOTS)

  constructor(private readonly workOut: (word: string) => Known) {}

  /** What is known of `text.slice(start, end)`. */
  at(text: string, start: number, end: number): Known {
    const length = end - start
    if (length > LONGEST) return this.workOut(text.slice(start, end))
    let hash = length
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
    let slot = (hash ^ (hash >>> 16)) & (SLOTS - 1)
    for (let key = this.keys[slot]!; key !== EMPTY; key = this.keys[slot]!) {
      if (key.length === length && standsAt(key, text, start)) return this.values[this.places[slot]!]!
      slot = (slot + 1) & (SLOTS - 1)
    }
    return this.remember(slot, text.slice(start, end))
  }

  private remember(slot: number, word: string): Known {
    // A copy: a slice of the letter would keep the whole letter in memory.
    const own = ` ${word}`.slice(1)
    const value = this.workOut(own)
    if (this.values.length >= MOST) this.forget()
    else {
      this.keys[slot] = own
      this.places[slot] = this.values.length
      this.values.push(value)
    }
    return value
  }

  private forget(): void {
    this.keys = new Array<string>(SLOTS).fill(EMPTY)
    this.values = []
  }
}

function standsAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
