import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import { ReadingError } from '../reading-error'
import type { ZipEntry } from './directory'
import { unpack } from './unpack'

export type XmlElement = { name: string; uri: string; attribute: (local: string) => string | undefined }

export type XmlHandlers = {
  open: (element: XmlElement) => void
  text?: (text: string) => void
  close?: (name: string, uri: string) => void
}

/** Tables in tables in lists stay far below; the parser's cost grows with the square of the depth. */
const DEEPEST = 1_000

/**
 * Streams one XML part of a zip file through the handlers; names come without their prefix. A document type that
 * declares anything (entity tricks) is refused: office files have none.
 * @throws {ReadingError} corrupt, encrypted, unpacked_too_large
 */
export function readXml(bytes: Uint8Array, entry: ZipEntry, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('error', (error) => {
    throw new ReadingError('corrupt', { cause: error })
  })
  parser.on('doctype', (declaration) => {
    if (declaration.includes('[')) throw new ReadingError('corrupt')
  })
  let depth = 0
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > DEEPEST) throw new ReadingError('corrupt')
    handlers.open(asElement(tag))
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    handlers.close?.(tag.local, tag.uri)
  })
  parser.on('text', (text) => handlers.text?.(text))
  parser.on('cdata', (text) => handlers.text?.(text))
  let decoder: TextDecoder | undefined
  unpack(bytes, entry, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece))
    parser.write(decoder.decode(piece, { stream: true }))
  })
  parser.close()
}

/** The parts these handlers see have no two attributes that differ by prefix alone and matter to us. */
function asElement(tag: SaxesTagNS): XmlElement {
  const attribute = (local: string) => {
    for (const name in tag.attributes) {
      const found: SaxesAttributeNS | undefined = tag.attributes[name]
      if (found?.local === local) return found.value
    }
    return undefined
  }
  return { name: tag.local, uri: tag.uri, attribute }
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
