import type { IsoDay } from '../day'
import { extract } from '../extraction/extract'
import type { Extraction, ExtractOptions } from '../extraction/types'

/**
 * Extracts with a date in any case. Where neither the clerk nor the text gives one, terms are counted from `fallback`;
 * what was read of the letter itself stays as it was, so that its date can be marked as assumed.
 */
export function extractDated(text: string, options: ExtractOptions, fallback: IsoDay): Extraction {
  const read = extract(text, options)
  if (read.document.date) return read
  return { ...extract(text, { ...options, documentDate: fallback }), document: read.document }
}
