import type { XmlElement, XmlHandlers } from '../zip/read-xml'
import { asLevel, isOn } from './word-xml'

type Style = {
  basedOn: string | null
  bold: boolean | null
  heading: boolean
  numId: string | null
  level: number | null
}

const LONGEST_CHAIN = 20
const HEADING_NAME = /^(?:heading \d|title|subtitle)$/i

/** What styles.xml says about boldness, headings and numbering of paragraphs and runs. */
export class Styles {
  private readonly styles = new Map<string, Style>()
  private defaultParagraph: string | null = null
  private defaultBold = false
  private readonly path: string[] = []
  private current: Style | null = null

  /** Handlers that fill this table from styles.xml. */
  readonly handlers: XmlHandlers = {
    open: (element) => {
      this.read(element)
      this.path.push(element.name)
    },
    close: (name) => {
      this.path.pop()
      if (name === 'style') this.current = null
    },
  }

  /** Bold by style alone. Two bold styles on one run cancel out, as Word has it. */
  isBold(paragraph: string | null, run: string | null): boolean {
    const byParagraph =
      this.find(paragraph ?? this.defaultParagraph, (style) => style.bold) ?? this.defaultBold
    const byRun = this.find(run, (style) => style.bold)
    const heading = this.find(paragraph, (style) => style.heading || null) ?? false
    return heading || (byRun === null ? byParagraph : byRun !== byParagraph)
  }

  numbering(paragraph: string | null): { numId: string; level: number | null } | null {
    const numId = this.find(paragraph, (style) => style.numId)
    return numId === null ? null : { numId, level: this.find(paragraph, (style) => style.level) }
  }

  private find<T>(id: string | null, pick: (style: Style) => T | null): T | null {
    let style = id === null ? undefined : this.styles.get(id)
    for (let steps = 0; style && steps < LONGEST_CHAIN; steps += 1) {
      const found = pick(style)
      if (found !== null) return found
      style = style.basedOn === null ? undefined : this.styles.get(style.basedOn)
    }
    return null
  }

  private read({ name, attribute }: XmlElement): void {
    const parent = this.path.at(-1)
    if (name === 'style') this.begin(attribute)
    else if (name === 'b' && parent === 'rPr') this.readBold(attribute('val'))
    else if (!this.current) return
    else if (name === 'basedOn') this.current.basedOn = attribute('val') ?? null
    else if (name === 'name') this.current.heading ||= HEADING_NAME.test(attribute('val') ?? '')
    else if (name === 'outlineLvl') this.current.heading = Number(attribute('val')) < 9
    else if (name === 'numId') this.current.numId = attribute('val') ?? null
    else if (name === 'ilvl') this.current.level = asLevel(attribute('val'))
  }

  private begin(attribute: XmlElement['attribute']): void {
    const id = attribute('styleId') ?? ''
    this.current = { basedOn: null, bold: null, heading: false, numId: null, level: null }
    this.styles.set(id, this.current)
    if (attribute('type') === 'paragraph' && isOn(attribute('default') ?? '0')) this.defaultParagraph = id
  }

  private readBold(value: string | undefined): void {
    const owner = this.path.at(-2)
    if (owner === 'rPrDefault') this.defaultBold = isOn(value)
    else if (owner === 'style' && this.current) this.current.bold = isOn(value)
  }
}
