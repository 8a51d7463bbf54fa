import type { Candidate } from '../../lib/extraction/types'
import type { CommitmentLabel } from './labels'

export type Pair = { label: CommitmentLabel; candidate: Candidate }

/** The outcome for one text. `misses` and `alarms` count trackable ones only. */
export type Outcome = { pairs: Pair[]; misses: CommitmentLabel[]; alarms: Candidate[] }

type Place = { start: number; end: number }

/** Text without white space, and for a quote its place therein: overlap is counted in visible characters. */
function collapse(text: string): string {
  return text.replace(/\s+/g, '')
}

function placeOf(quote: string, source: string): Place | null {
  const wanted = collapse(quote)
  const start = source.indexOf(wanted)
  return start < 0 ? null : { start, end: start + wanted.length }
}

/** Overlap as a share of the shorter of the two. */
function overlap(one: Place | null, other: Place | null): number {
  if (!one || !other) return 0
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  const shorter = Math.min(one.end - one.start, other.end - other.start)
  return shorter > 0 ? Math.max(0, common) / shorter : 0
}

const neutral = (label: CommitmentLabel) => label.optional === true || label.duplicate_of !== undefined

/**
 * Pairs labels and candidates whose quotes overlap by at least half of the shorter; each is used once, best overlap first.
 * Trackable candidates come before the others, so that a pending one does not take the place of a proposed one.
 */
export function matchLabels(text: string, labels: CommitmentLabel[], candidates: Candidate[]): Outcome {
  const source = collapse(text)
  const before = offsetsWithoutSpace(text)
  const labelPlaces = labels.map((label) => placeOf(label.quote, source))
  const places = candidates.map((candidate) => ({
    start: before(candidate.start),
    end: before(candidate.end),
  }))
  const options = labels.flatMap((label, l) =>
    candidates.map((candidate, c) => ({
      l,
      c,
      share: overlap(labelPlaces[l]!, places[c]!),
      same: label.trackable === candidate.trackable,
    })),
  )
  const ranked = options
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => Number(b.same) - Number(a.same) || b.share - a.share)
  const usedLabels = new Set<number>()
  const usedCandidates = new Set<number>()
  const pairs: Pair[] = []
  for (const { l, c } of ranked) {
    if (usedLabels.has(l) || usedCandidates.has(c)) continue
    usedLabels.add(l)
    usedCandidates.add(c)
    pairs.push({ label: labels[l]!, candidate: candidates[c]! })
  }
  const excused = pairs.filter(({ label }) => neutral(label)).map(({ candidate }) => candidate)
  const found = new Set(pairs.filter(({ candidate }) => candidate.trackable).map(({ label }) => label))
  const right = new Set(pairs.filter(({ label }) => label.trackable).map(({ candidate }) => candidate))
  return {
    pairs: pairs.filter(({ label, candidate }) => !neutral(label) && label.trackable && candidate.trackable),
    misses: labels.filter((label) => label.trackable && !neutral(label) && !found.has(label)),
    alarms: candidates.filter(
      (candidate) => candidate.trackable && !right.has(candidate) && !excused.includes(candidate),
    ),
  }
}

/** Maps an offset in `text` to the offset in the text without white space. */
function offsetsWithoutSpace(text: string): (offset: number) => number {
  const counts = new Int32Array(text.length + 1)
  for (let at = 0; at < text.length; at++) counts[at + 1] = counts[at]! + (/\s/.test(text[at]!) ? 0 : 1)
  return (offset) => counts[offset]!
}
