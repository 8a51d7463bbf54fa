import type { FormatReading } from '../document'
import { wordsOf } from './letter'

export function boldWords({ text, bold }: Pick<FormatReading, 'text' | 'bold'>): string[] {
  return bold.map((span) => wordsOf(text.slice(span.start, span.end)))
}
