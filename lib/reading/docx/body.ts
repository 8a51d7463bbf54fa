import { addRun, type Block, type Run } from '../lay-out'
import { BULLET } from '../list-label'
import { rowBlocks } from '../table-row'
import type { XmlElement, XmlHandlers } from '../zip/read-xml'
import type { Numbering } from './numbering'
import type { Styles } from './styles'
import { asLevel, isOn, isWord } from './word-xml'

type Paragraph = { runs: Run[]; style: string | null; numId: string | null; level: number | null }
type RunState = { bold: boolean | null; style: string | null; hidden: boolean }
type Table = { cells: Block[][]; rows: number }
type Act = (attribute: XmlElement['attribute']) => void

/** Deleted, moved away, or said a second time for older readers. */
const SKIPPED = new Set(['del', 'moveFrom', 'pPrChange', 'rPrChange', 'instrText', 'delText', 'Fallback'])
const FRESH_RUN: RunState = { bold: null, style: null, hidden: false }

/** Paragraphs of document.xml, a header, a footer or the notes, as blocks. */
export class Body {
  readonly blocks: Block[] = []
  /** Where the header and footer parts are named, in order: relationship ids. */
  readonly headers: string[] = []
  readonly footers: string[] = []
  /** Ids of the notes in the order in which the text refers to them. */
  readonly notes: { kind: 'footnote' | 'endnote'; id: string }[] = []
  /** Blocks of each note, by id, when this is a notes part. */
  readonly noteBlocks = new Map<string, Block[]>()
  private sink: Block[] = this.blocks
  private readonly sinks: Block[][] = []
  private readonly tables: Table[] = []
  private readonly paragraphs: Paragraph[] = []
  private readonly path: string[] = []
  private run: RunState = FRESH_RUN
  private inText = false
  private skipping = 0

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
  ) {}

  readonly handlers: XmlHandlers = {
    open: (element) => {
      if (this.skipping > 0 || SKIPPED.has(element.name)) this.skipping += 1
      else {
        if (isWord(element.uri)) this.opening[element.name]?.(element.attribute)
        this.path.push(element.name)
      }
    },
    close: (name, uri) => {
      if (this.skipping > 0) this.skipping -= 1
      else {
        this.path.pop()
        if (isWord(uri)) this.closing[name]?.()
      }
    },
    text: (text) => {
      if (this.inText && this.skipping === 0) this.write(text)
    },
  }

  private readonly opening: Record<string, Act> = {
    p: () => this.paragraphs.push({ runs: [], style: null, numId: null, level: null }),
    pStyle: (attribute) => this.setParagraph({ style: attribute('val') ?? null }),
    numId: (attribute) => this.setParagraph({ numId: attribute('val') ?? null }),
    ilvl: (attribute) => this.setParagraph({ level: asLevel(attribute('val')) }),
    r: () => {
      this.run = { ...FRESH_RUN }
    },
    b: (attribute) => this.setRun({ bold: isOn(attribute('val')) }),
    rStyle: (attribute) => this.setRun({ style: attribute('val') ?? null }),
    vanish: (attribute) => this.setRun({ hidden: isOn(attribute('val')) }),
    t: () => {
      this.inText = true
    },
    tab: () => this.write(' '),
    br: () => this.write('\n'),
    cr: () => this.write('\n'),
    noBreakHyphen: () => this.write('-'),
    footnoteReference: (attribute) => this.refer('footnote', attribute('id')),
    endnoteReference: (attribute) => this.refer('endnote', attribute('id')),
    headerReference: (attribute) => this.headers.push(attribute('id') ?? ''),
    footerReference: (attribute) => this.footers.push(attribute('id') ?? ''),
    footnote: (attribute) => this.beginNote(attribute),
    endnote: (attribute) => this.beginNote(attribute),
    tbl: () => this.tables.push({ cells: [], rows: 0 }),
    tr: () => {
      const table = this.tables.at(-1)
      if (table) table.cells = []
    },
    tc: () => {
      const cell: Block[] = []
      this.tables.at(-1)?.cells.push(cell)
      this.enter(cell)
    },
  }

  private readonly closing: Record<string, () => void> = {
    t: () => {
      this.inText = false
    },
    p: () => this.endParagraph(),
    tc: () => this.leave(),
    tr: () => this.endRow(),
    tbl: () => this.tables.pop(),
    footnote: () => this.leave(),
    endnote: () => this.leave(),
  }

  private write(text: string): void {
    // A tab stop in the paragraph's properties is an element of the same name as a tab in the text.
    if (this.run.hidden || this.path.at(-1) === 'tabs') return
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph) return
    const bold = this.run.bold ?? this.styles.isBold(paragraph.style, this.run.style)
    addRun(paragraph.runs, text, bold)
  }

  private setParagraph(change: Partial<Paragraph>): void {
    const paragraph = this.paragraphs.at(-1)
    if (paragraph) Object.assign(paragraph, change)
  }

  private setRun(change: Partial<RunState>): void {
    // The paragraph mark has run properties of its own; they say nothing about the words.
    if (this.path.at(-2) === 'r') Object.assign(this.run, change)
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop()
    if (!paragraph || paragraph.runs.every((run) => run.text.trim() === '')) return
    const inherited = this.styles.numbering(paragraph.style)
    const numId = paragraph.numId ?? inherited?.numId
    const level = paragraph.level ?? inherited?.level ?? null
    const label = numId ? this.numbering.next(numId, level, paragraph.style) : null
    if (!label) return void this.sink.push({ runs: paragraph.runs })
    const bold = !label.bullet && paragraph.runs[0]?.bold === true
    const runs = [{ text: `${label.bullet ? BULLET : label.text} `, bold }, ...paragraph.runs]
    this.sink.push({ runs, item: label.bullet })
  }

  private endRow(): void {
    const table = this.tables.at(-1)
    if (!table) return
    this.sink.push(...rowBlocks(table.cells, table.rows > 0))
    table.rows += 1
  }

  private refer(kind: 'footnote' | 'endnote', id: string | undefined): void {
    if (id === undefined) return
    this.notes.push({ kind, id })
    this.write(String(this.notes.length))
  }

  private beginNote(attribute: XmlElement['attribute']): void {
    const blocks: Block[] = []
    if (attribute('type') === undefined) this.noteBlocks.set(attribute('id') ?? '', blocks)
    this.enter(blocks)
  }

  private enter(sink: Block[]): void {
    this.sinks.push(this.sink)
    this.sink = sink
  }

  private leave(): void {
    this.sink = this.sinks.pop() ?? this.blocks
  }
}
