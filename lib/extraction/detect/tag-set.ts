import type { Tag } from './tags'

/** A set of tags as bits, so that the tags of all words of a sentence cost three instructions a word. */
export type TagSet = { readonly low: number; readonly middle: number; readonly high: number }

const BITS = 32
const LANES = 3

export const NO_TAGS: TagSet = { low: 0, middle: 0, high: 0 }
export const ALL_TAGS: TagSet = { low: -1, middle: -1, high: -1 }

/** Gives tags their bits. Tags it does not know are left out of every set. */
export class TagNumbers {
  private readonly numbers = new Map<Tag, number>()

  constructor(tags: Iterable<Tag>) {
    for (const tag of tags) if (!this.numbers.has(tag)) this.numbers.set(tag, this.numbers.size)
    if (this.numbers.size > BITS * LANES) throw new Error('more tags than a set has bits')
  }

  has(tag: Tag): boolean {
    return this.numbers.has(tag)
  }

  setOf(tags: Iterable<Tag>): TagSet {
    const lanes = [0, 0, 0]
    for (const tag of tags) {
      const number = this.numbers.get(tag)
      if (number === undefined) continue
      const lane = Math.floor(number / BITS)
      lanes[lane] = lanes[lane]! | (1 << (number % BITS))
    }
    const [low, middle, high] = lanes as [number, number, number]
    return { low, middle, high }
  }
}

export function isEmpty({ low, middle, high }: TagSet): boolean {
  return (low | middle | high) === 0
}

export function union(one: TagSet, other: TagSet): TagSet {
  return { low: one.low | other.low, middle: one.middle | other.middle, high: one.high | other.high }
}

export function holdsAll(set: TagSet, asked: TagSet): boolean {
  return (asked.low & ~set.low) === 0 && (asked.middle & ~set.middle) === 0 && (asked.high & ~set.high) === 0
}

export function holdsAny(set: TagSet, asked: TagSet): boolean {
  return ((asked.low & set.low) | (asked.middle & set.middle) | (asked.high & set.high)) !== 0
}
