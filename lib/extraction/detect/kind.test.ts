import { describe, expect, it } from 'vitest'
import { KIND_PAIRS } from '../corpus/nl/kinds'
import { context, passageOf } from '../corpus/nl/reading-frame'
import { detectCandidates } from '../detect'

const kindsOf = (text: string) =>
  detectCandidates([passageOf(text)], context)
    .filter(({ trackable }) => trackable)
    .map(({ kind }) => kind)

describe('the kind of a promise', () => {
  it.each(KIND_PAIRS.map((pair) => [pair.why, pair] as const))('%s', (_why, pair) => {
    expect(kindsOf(pair.text)).toEqual([pair.kind])
    expect(kindsOf(pair.beside)).toEqual([pair.besideKind])
  })
})
