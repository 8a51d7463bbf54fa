import { addRun, type Block, type Run } from '../lay-out'
import { BULLET, formatNumber } from '../list-label'
import { rowBlocks } from '../table-row'
import type { XmlElement, XmlHandlers } from '../zip/read-xml'
import type { Styles } from './styles'

type Paragraph = { runs: Run[]; bold: boolean; spans: boolean[]; label: Label | null }
type Label = { text: string; bullet: boolean }
type List = { style: string | null; count: number; label: Label | null }
type Table = { cells: Block[][]; rows: number }
type Attribute = XmlElement['attribute']

const SKIPPED = new Set(['tracked-changes', 'annotation', 'desc', 'forms'])
const MOST_SPACES = 100

/** Paragraphs of content.xml, or of the headers and footers in styles.xml, as blocks. */
export class Body {
  readonly blocks: Block[] = []
  readonly notes: Block[] = []
  readonly headers: Block[] = []
  readonly footers: Block[] = []
  private sink: Block[] = this.blocks
  private readonly sinks: Block[][] = []
  private readonly paragraphs: Paragraph[] = []
  private readonly lists: List[] = []
  private readonly tables: Table[] = []
  private skipping = 0
  private citation: string | null = null

  constructor(private readonly styles: Styles) {}

  readonly handlers: XmlHandlers = {
    open: ({ name, uri, attribute }) => {
      // A picture's title is not in the text; the field that shows the document's title is.
      const skipped = SKIPPED.has(name) || (name === 'title' && uri.includes('svg'))
      if (this.skipping > 0 || skipped) this.skipping += 1
      else this.opening[name]?.(attribute)
    },
    close: (name) => {
      if (this.skipping > 0) this.skipping -= 1
      else this.closing[name]?.()
    },
    text: (text) => {
      if (this.skipping === 0) this.write(text.replaceAll('\n', ' '))
    },
  }

  private readonly opening: Record<string, (attribute: Attribute) => void> = {
    p: (attribute) => this.beginParagraph(attribute('style-name') ?? null, false),
    h: (attribute) => this.beginParagraph(attribute('style-name') ?? null, true),
    span: (attribute) => this.beginSpan(attribute('style-name') ?? null),
    s: (attribute) => this.write(' '.repeat(Math.min(Number(attribute('c') ?? 1) || 1, MOST_SPACES))),
    tab: () => this.write(' '),
    'line-break': () => this.write('\n'),
    list: (attribute) => this.beginList(attribute),
    'list-item': () => this.beginItem(),
    'note-body': () => this.enter(this.notes),
    header: () => this.enter(this.headers),
    'header-first': () => this.enter(this.headers),
    footer: () => this.enter(this.footers),
    'footer-first': () => this.enter(this.footers),
    table: () => this.tables.push({ cells: [], rows: 0 }),
    'table-row': () => {
      const table = this.tables.at(-1)
      if (table) table.cells = []
    },
    'table-cell': () => {
      const cell: Block[] = []
      this.tables.at(-1)?.cells.push(cell)
      this.enter(cell)
    },
    'note-citation': () => {
      this.citation = ''
    },
  }

  private readonly closing: Record<string, () => void> = {
    p: () => this.endParagraph(),
    h: () => this.endParagraph(),
    span: () => this.paragraphs.at(-1)?.spans.pop(),
    list: () => this.lists.pop(),
    'note-body': () => this.leave(),
    note: () => {
      this.citation = null
    },
    header: () => this.leave(),
    'header-first': () => this.leave(),
    footer: () => this.leave(),
    'footer-first': () => this.leave(),
    table: () => this.tables.pop(),
    'table-row': () => this.endRow(),
    'table-cell': () => this.leave(),
  }

  private write(text: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph) return
    addRun(paragraph.runs, text, paragraph.spans.at(-1) ?? paragraph.bold)
    if (this.citation !== null) this.citation += text
  }

  private beginParagraph(style: string | null, heading: boolean): void {
    const bold = heading || (this.styles.bold('paragraph', style) ?? false)
    const list = this.lists.at(-1)
    const label = this.sink === this.notes ? this.takeCitation() : (list?.label ?? null)
    if (list) list.label = null
    this.paragraphs.push({ runs: [], bold, spans: [], label })
  }

  private takeCitation(): Label | null {
    const label = this.citation === null ? null : { text: this.citation, bullet: false }
    this.citation = null
    return label
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop()
    if (!paragraph || paragraph.runs.every((run) => run.text.trim() === '')) return
    const { label, runs } = paragraph
    if (!label) return void this.sink.push({ runs })
    const bold = !label.bullet && runs[0]?.bold === true
    this.sink.push({ runs: [{ text: `${label.text} `, bold }, ...runs], item: label.bullet })
  }

  private beginSpan(style: string | null): void {
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph) return
    const around = paragraph.spans.at(-1) ?? paragraph.bold
    paragraph.spans.push(this.styles.bold('text', style) ?? around)
  }

  private beginList(attribute: Attribute): void {
    const style = attribute('style-name') ?? this.lists.at(-1)?.style ?? null
    this.lists.push({ style, count: 0, label: null })
  }

  private beginItem(): void {
    const list = this.lists.at(-1)
    if (!list) return
    const level = this.styles.level(list.style, this.lists.length)
    list.count += 1
    if (!level || level.bullet) list.label = { text: BULLET, bullet: true }
    else if (level.format === '') list.label = null
    else {
      const number = formatNumber(level.start + list.count - 1, level.format)
      list.label = { text: `${level.prefix}${number}${level.suffix}`, bullet: false }
    }
  }

  private endRow(): void {
    const table = this.tables.at(-1)
    if (!table) return
    this.sink.push(...rowBlocks(table.cells, table.rows > 0))
    table.rows += 1
  }

  private enter(sink: Block[]): void {
    this.sinks.push(this.sink)
    this.sink = sink
  }

  private leave(): void {
    this.sink = this.sinks.pop() ?? this.blocks
  }
}
