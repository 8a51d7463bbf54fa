import type { PromiseWords } from './promise-words'

/** How alike two promises are: the words they share, and that share of the shorter one, 0..1. */
export type Likeness = { words: string[]; weight: number; share: number }

/** A name tells most; and longer words are compounds in Dutch, which tell more than short ones. */
export function weightOf({ names }: PromiseWords, stem: string): number {
  return names.has(stem) || stem.length >= 12 ? 2 : stem.length >= 8 ? 1.5 : 1
}

const sum = (words: PromiseWords, stems: readonly string[]) =>
  stems.reduce((weight, stem) => weight + weightOf(words, stem), 0)

/** True where each side has a mark of its own that the other lacks: "Noord" and "Zuid", "fase 1" and "fase 2". */
function apart(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  allOne = one,
  allOther = other,
): boolean {
  const lacks = (own: ReadonlySet<string>, all: ReadonlySet<string>) =>
    [...own].some((mark) => !all.has(mark))
  return lacks(one, allOther) && lacks(other, allOne)
}

const stems = ({ topics }: PromiseWords): ReadonlySet<string> => new Set(topics.keys())

/** True where something in the words says that these are two promises, however alike they sound. */
export function areApart(one: PromiseWords, other: PromiseWords): boolean {
  if (apart(one.numbers, other.numbers)) return true
  if (apart(one.names, other.names, stems(one), stems(other))) return true
  return one.groups.size > 0 && other.groups.size > 0 && !sameDeliverable(one, other)
}

/** The same sort of thing is delivered; a letter may carry anything but a meeting. */
export function sameDeliverable(one: PromiseWords, other: PromiseWords): boolean {
  const carries = (letter: PromiseWords, { groups }: PromiseWords) =>
    letter.groups.has('letter') && [...groups].some((group) => group !== 'meeting')
  return (
    [...one.groups].some((group) => other.groups.has(group)) || carries(one, other) || carries(other, one)
  )
}

/** Compares two promises by what they are about. The words come as the first one writes them. */
export function compare(one: PromiseWords, other: PromiseWords): Likeness {
  const shared = [...one.topics.keys()].filter((stem) => other.topics.has(stem))
  const weight = sum(one, shared)
  const smaller = Math.min(sum(one, [...one.topics.keys()]), sum(other, [...other.topics.keys()]))
  const words = shared.map((stem) => one.topics.get(stem)!)
  return { words, weight, share: smaller === 0 ? 0 : Math.min(1, weight / smaller) }
}
