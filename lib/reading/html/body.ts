import { addRun, type Block, type Run } from '../lay-out'
import { BULLET } from '../list-label'
import { rowBlocks } from '../table-row'
import { BLOCKS, BOLD, SKIPPED } from './elements'

type Attributes = Record<string, string>
type Open = { name: string; bold: boolean; skipped: boolean; kept: boolean }
type List = { ordered: boolean; next: number }
type Table = { cells: Block[][]; rows: number; outer: Block[] }

const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i
const PLAIN_STYLE = /font-weight\s*:\s*(?:normal|[1-5]00)/i
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i

/** Gathers the visible words of a page into blocks while its tags open and close. */
export class HtmlBody {
  private readonly blocks: Block[] = []
  private sink: Block[] = this.blocks
  private runs: Run[] = []
  private label: string | null = null
  private readonly elements: Open[] = []
  private readonly lists: List[] = []
  private readonly tables: Table[] = []
  private titleText = ''

  open(name: string, attributes: Attributes): void {
    const around = this.elements.at(-1)
    const style = attributes.style ?? ''
    const skipped = around?.skipped || SKIPPED.has(name) || 'hidden' in attributes || HIDDEN_STYLE.test(style)
    const bold = isBold(name, style, around?.bold ?? false)
    this.elements.push({ name, bold, skipped, kept: name === 'pre' || (around?.kept ?? false) })
    if (skipped) return
    if (BLOCKS.has(name)) this.endBlock()
    if (name === 'br') addRun(this.runs, '\n', around?.bold ?? false)
    else if (name === 'ul' || name === 'ol') this.lists.push(asList(name, attributes))
    else if (name === 'li') this.beginItem()
    else if (name === 'table') this.tables.push({ cells: [], rows: 0, outer: this.sink })
    else if (name === 'tr') this.beginRow()
    else if (name === 'td' || name === 'th') this.beginCell()
  }

  write(text: string): void {
    const element = this.elements.at(-1)
    if (element?.name === 'title' && this.elements.at(-2)?.name !== 'svg') this.titleText += text
    if (element?.skipped) return
    // Line ends of the source are spaces to the reader, except in preformatted text.
    const words = element?.kept ? text : text.replace(/[\r\n\t]+/g, ' ')
    addRun(this.runs, words, element?.bold ?? false)
  }

  close(name: string): void {
    const element = this.elements.pop()
    if (!element || element.skipped) return
    if (BLOCKS.has(name)) this.endBlock()
    if (name === 'li') this.label = null
    else if (name === 'ul' || name === 'ol') this.lists.pop()
    else if (name === 'tr') this.endRow()
    else if (name === 'table') this.endTable()
  }

  finish(): Block[] {
    this.endBlock()
    while (this.tables.length > 0) {
      this.endRow()
      this.endTable()
    }
    return this.blocks
  }

  title(): string | null {
    return this.titleText.replace(/\s+/g, ' ').trim() || null
  }

  private beginItem(): void {
    const list = this.lists.at(-1)
    this.label = list?.ordered ? `${list.next}.` : BULLET
    if (list) list.next += 1
  }

  private endBlock(): void {
    const runs = this.runs
    this.runs = []
    if (runs.every((run) => run.text.trim() === '')) return
    if (this.label === null) return void this.sink.push({ runs })
    const item = this.label === BULLET
    const bold = !item && runs.find((run) => run.text.trim() !== '')?.bold === true
    this.sink.push({ runs: [{ text: `${this.label} `, bold }, ...runs], item })
    this.label = null
  }

  private beginRow(): void {
    const table = this.tables.at(-1)
    if (!table) return
    this.sink = table.outer
    table.cells = []
  }

  private beginCell(): void {
    const table = this.tables.at(-1)
    if (!table) return
    this.sink = []
    table.cells.push(this.sink)
  }

  private endRow(): void {
    const table = this.tables.at(-1)
    if (!table) return
    table.outer.push(...rowBlocks(table.cells, table.rows > 0))
    this.sink = table.outer
    table.cells = []
    table.rows += 1
  }

  private endTable(): void {
    const table = this.tables.pop()
    if (table) this.sink = table.outer
  }
}

function isBold(name: string, style: string, around: boolean): boolean {
  if (BOLD_STYLE.test(style)) return true
  if (PLAIN_STYLE.test(style)) return false
  return around || BOLD.has(name)
}

function asList(name: string, attributes: Attributes): List {
  return { ordered: name === 'ol', next: Math.trunc(Number(attributes.start ?? 1)) || 1 }
}
