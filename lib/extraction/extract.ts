import type { LanguagePack } from './language'
import { DUTCH } from './languages/nl/dutch'
import { run } from './pipeline'
import type { Extraction, ExtractOptions } from './types'

/** Changes whenever the same text may give other candidates; stored with each of them. */
export const ENGINE_VERSION = '1.11.0'

const LANGUAGES: Record<ExtractOptions['language'], LanguagePack> = { nl: DUTCH }

/**
 * Reads a document and proposes its promises. Pure: the same text and options give the same result, on any day.
 * All offsets are UTF-16 code units in `text`; every quote is `text.slice(start, end)`. Time is linear in the length.
 */
export function extract(text: string, options: ExtractOptions): Extraction {
  const { facts, questions, sections, candidates } = run(text, options, LANGUAGES[options.language])
  return { document: facts, questions, sections, candidates, engineVersion: ENGINE_VERSION }
}
