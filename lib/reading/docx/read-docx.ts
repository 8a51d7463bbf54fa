import type { FormatReading } from '../document'
import { type Block, layOut } from '../lay-out'
import { isPageNumber } from '../page-number'
import { ReadingError } from '../reading-error'
import { readDirectory, type ZipEntry } from '../zip/directory'
import { partTitle, type ReadPart } from '../zip/part-title'
import { readXml } from '../zip/read-xml'
import { Body } from './body'
import { Numbering } from './numbering'
import { Styles } from './styles'

const MAIN_PART = 'word/document.xml'

/**
 * Reads a DOCX file: headers first, then the text in order, then foot- and endnotes, then footers. Bold is what
 * the run, its styles or a heading say; bullets and list numbers are written out as the lists count them.
 * @throws {ReadingError} corrupt, encrypted, no_text, unpacked_too_large
 */
export function readDocx(bytes: Uint8Array): FormatReading {
  const parts = readDirectory(bytes)
  const read: ReadPart = (name, handlers) => {
    const entry = parts.get(name)
    if (entry) readXml(bytes, entry, handlers)
  }
  const main = mainPart(parts, read)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const styles = new Styles()
  read(`${folder}styles.xml`, styles.handlers)
  const numbering = new Numbering()
  read(`${folder}numbering.xml`, numbering.handlers)
  const bodyOf = (name: string) => {
    const body = new Body(styles, numbering)
    read(name, body.handlers)
    return body
  }
  const body = bodyOf(main)
  const targets = relationships(`${folder}_rels/${main.slice(folder.length)}.rels`, read)
  const margin = (ids: string[]) =>
    ids.flatMap((id) => bodyOf(folder + (targets.get(id)?.target ?? '')).blocks).filter(keepsInMargin)
  const notes = noteBlocks(body, bodyOf(`${folder}footnotes.xml`), bodyOf(`${folder}endnotes.xml`))
  const blocks = distinct([...margin(body.headers)])
    .concat(body.blocks, notes)
    .concat(distinct(margin(body.footers)))
  const laidOut = layOut(blocks)
  if (laidOut.text === '') throw new ReadingError('no_text')
  return {
    ...laidOut,
    title: partTitle(read, 'docProps/core.xml'),
    scannedPages: [],
    attachments: [],
    sentOn: null,
  }
}

type Relationship = { type: string; target: string }

function mainPart(parts: Map<string, ZipEntry>, read: ReadPart): string {
  for (const { type, target } of relationships('_rels/.rels', read).values()) {
    const name = target.replace(/^\//, '')
    if (type.endsWith('/officeDocument') && parts.has(name)) return name
  }
  if (!parts.has(MAIN_PART)) throw new ReadingError('corrupt')
  return MAIN_PART
}

function relationships(name: string, read: ReadPart): Map<string, Relationship> {
  const found = new Map<string, Relationship>()
  read(name, {
    open: ({ name: element, attribute }) => {
      if (element !== 'Relationship') return
      found.set(attribute('Id') ?? '', { type: attribute('Type') ?? '', target: attribute('Target') ?? '' })
    },
  })
  return found
}

function noteBlocks(body: Body, footnotes: Body, endnotes: Body): Block[] {
  return body.notes.flatMap(({ kind, id }, index) => {
    const blocks = (kind === 'footnote' ? footnotes : endnotes).noteBlocks.get(id) ?? []
    const [first, ...rest] = blocks
    if (!first) return []
    return [{ ...first, runs: [{ text: `${index + 1} `, bold: false }, ...first.runs] }, ...rest]
  })
}

function keepsInMargin(block: Block): boolean {
  return !isPageNumber(textOf(block))
}

/** First, even and odd pages often carry the same header: once is enough. */
function distinct(blocks: Block[]): Block[] {
  const seen = new Set<string>()
  return blocks.filter((block) => !seen.has(textOf(block)) && seen.add(textOf(block)))
}

function textOf(block: Block): string {
  return block.runs.map((run) => run.text).join('')
}
