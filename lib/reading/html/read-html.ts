import { Parser } from 'htmlparser2'
import type { FormatReading } from '../document'
import { layOut } from '../lay-out'
import { ReadingError } from '../reading-error'
import { HtmlBody } from './body'
import { decodeHtml } from './decode-html'

/** Deeper than any page made by people; the parser's cost grows with the depth. */
const DEEPEST = 2_000

/**
 * Reads an HTML page: the words a reader sees, scripts and styles left out.
 * @throws {ReadingError} unknown_type, corrupt, no_text
 */
export function readHtml(bytes: Uint8Array): FormatReading {
  return readMarkup(decodeHtml(bytes))
}

/** The same for markup that is already characters, such as the body of a mail. */
export function readMarkup(markup: string): FormatReading {
  const body = new HtmlBody()
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1
        if (depth > DEEPEST) throw new ReadingError('corrupt')
        body.open(name, attributes)
      },
      ontext: (text) => body.write(text),
      onclosetag: (name) => {
        depth -= 1
        body.close(name)
      },
    },
    { decodeEntities: true },
  )
  parser.end(markup)
  const laidOut = layOut(body.finish())
  if (laidOut.text === '') throw new ReadingError('no_text')
  return { ...laidOut, title: body.title(), scannedPages: [], attachments: [], sentOn: null }
}
