import { Blocks } from './segment/blocks'
import { type Furniture, NO_FURNITURE } from './segment/furniture'
import { isSpace } from './segment/lines'
import { firstFrom, type Sheet, sheetOf } from './segment/sheet'
import { sentenceEnd } from './segment/stops'
import type { Span } from './types'

/**
 * Sentences of Dutch running text, as offsets into `text` (UTF-16 code units), trimmed, in order, not overlapping.
 * List marks stand outside the sentences; a heading or list item without a full stop is a sentence of its own.
 * Line breaks, hyphens at line ends, notes and page furniture inside a sentence do not end it; `furniture` holds the
 * starts of the lines known to be such, which are no sentences of their own. Linear in `end - start`; who splits many
 * stretches of one text gives its sheet.
 */
export function splitSentences(
  text: string,
  start = 0,
  end = text.length,
  furniture: Furniture = NO_FURNITURE,
  sheet: Sheet = sheetOf(text, start, end),
): Span[] {
  const sentences: Span[] = []
  const blocks = new Blocks(sheet, start, end, furniture)
  for (let block = blocks.next(); block; block = blocks.next()) splitBlock(sheet, block, sentences)
  return sentences
}

/** The sentences of a stretch, read only as far as somebody asks. */
export class Sentences {
  private readonly unread: Blocks
  private readonly blocks: Span[] = []
  private readonly sentences: Span[] = []

  constructor(
    private readonly sheet: Sheet,
    start: number,
    end: number,
    furniture: Furniture,
  ) {
    this.unread = new Blocks(sheet, start, end, furniture)
  }

  at(index: number): Span | undefined {
    while (this.sentences.length <= index && this.readBlock());
    return this.sentences[index]
  }

  /** The stretch that no sentence crosses: see `Blocks`. */
  block(index: number): Span | undefined {
    while (this.blocks.length <= index && this.readBlock());
    return this.blocks[index]
  }

  private readBlock(): boolean {
    const block = this.unread.next()
    if (!block) return false
    this.blocks.push(block)
    splitBlock(this.sheet, block, this.sentences)
    return true
  }
}

function splitBlock({ text, stops }: Sheet, block: Span, sentences: Span[]): void {
  let from = block.start
  let nth = firstFrom(stops, from)
  while (nth < stops.length && stops[nth]! < block.end) {
    const at = stops[nth++]!
    let after = at + 1
    for (; after < block.end && stops[nth] === after; nth++) after++
    const end = sentenceEnd(text, { start: at, end: after }, from, block)
    if (end < 0) continue
    sentences.push({ start: from, end })
    from = end
    while (from < block.end && isSpace(text.charCodeAt(from))) from++
    while (nth < stops.length && stops[nth]! < from) nth++
  }
  if (from < block.end) sentences.push({ start: from, end: block.end })
}
