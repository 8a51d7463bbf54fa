import { textBlocks } from './segment/blocks'
import { type Furniture, NO_FURNITURE } from './segment/furniture'
import { isSpace } from './segment/lines'
import { sentenceEnd } from './segment/stops'
import type { Span } from './types'

/** Letters are told by the first comparison. */
const isStop = (code: number) => (code > 63 ? code === 0x2026 : code === 46 || code === 63 || code === 33)

/**
 * Sentences of Dutch running text, as offsets into `text` (UTF-16 code units), trimmed, in order, not overlapping.
 * List marks stand outside the sentences; a heading or list item without a full stop is a sentence of its own.
 * Line breaks, hyphens at line ends, notes and page furniture inside a sentence do not end it; `furniture` holds the
 * starts of the lines known to be such, which are no sentences of their own. Linear in `end - start`.
 */
export function splitSentences(
  text: string,
  start = 0,
  end = text.length,
  furniture: Furniture = NO_FURNITURE,
): Span[] {
  return sentencesOf(text, textBlocks(text, start, end, furniture))
}

/** The sentences of blocks that were cut before. */
export function sentencesOf(text: string, blocks: readonly Span[]): Span[] {
  const sentences: Span[] = []
  for (const block of blocks) splitBlock(text, block, sentences)
  return sentences
}

function splitBlock(text: string, block: Span, sentences: Span[]): void {
  let from = block.start
  for (let at = block.start; at < block.end; at++) {
    if (!isStop(text.charCodeAt(at))) continue
    let after = at + 1
    while (after < block.end && isStop(text.charCodeAt(after))) after++
    const end = sentenceEnd(text, { start: at, end: after }, from, block)
    if (end < 0) {
      at = after - 1
      continue
    }
    sentences.push({ start: from, end })
    from = end
    while (from < block.end && isSpace(text.charCodeAt(from))) from++
    at = from - 1
  }
  if (from < block.end) sentences.push({ start: from, end: block.end })
}
