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

/**
 * Sets of tags, each filed under that of its tags which fewest of the sets share, so that most are not even looked at. A
 * set without tags is among any.
 */
export class Filed {
  private readonly byTag: (readonly number[] | undefined)[] = []
  /** The sets that have no tag. */
  private readonly always: number[] = []

  constructor(private readonly sets: readonly TagSet[]) {
    const sharing = (number: number) => sets.filter((set) => hasNumber(set, number)).length
    const counts = Array.from({ length: BITS * LANES }, (_, number) => sharing(number))
    sets.forEach((set, at) => {
      const own = counts.map((_, number) => number).filter((number) => hasNumber(set, number))
      if (own.length === 0) this.always.push(at)
      else {
        const rarest = own.reduce((one, other) => (counts[other]! < counts[one]! ? other : one))
        this.byTag[rarest] = [...(this.byTag[rarest] ?? []), at]
      }
    })
  }

  /** Writes the places of all sets whose tags are among these into `found`, in no order. @returns how many there are */
  within(tags: TagSet, found: number[]): number {
    let count = 0
    for (let nth = 0; nth < this.always.length; nth++) found[count++] = this.always[nth]!
    for (let lane = 0; lane < LANES; lane++) {
      let bits = lane === 0 ? tags.low : lane === 1 ? tags.middle : tags.high
      for (; bits !== 0; bits &= bits - 1) {
        const filed = this.byTag[lane * BITS + (BITS - 1 - Math.clz32(bits & -bits))]
        if (filed === undefined) continue
        for (let nth = 0; nth < filed.length; nth++)
          if (holdsAll(tags, this.sets[filed[nth]!]!)) found[count++] = filed[nth]!
      }
    }
    return count
  }
}

function hasNumber(set: TagSet, number: number): boolean {
  const lane = [set.low, set.middle, set.high][Math.floor(number / BITS)]!
  return (lane & (1 << (number % BITS))) !== 0
}
