import type { XmlElement, XmlHandlers } from '../zip/read-xml'

type Style = { parent: string | null; bold: boolean | null }
type Level = { bullet: boolean; format: string; prefix: string; suffix: string; start: number }

const LONGEST_CHAIN = 20

/** Styles of an ODT file: first those of styles.xml, then the automatic ones of content.xml. */
export class Styles {
  private readonly styles = new Map<string, Style>()
  private readonly lists = new Map<string, Map<number, Level>>()
  private style: Style | null = null
  private list: Map<number, Level> | null = null

  readonly handlers: XmlHandlers = {
    open: (element) => this.reading[element.name]?.(element),
    close: (name) => {
      if (name === 'style') this.style = null
      if (name === 'list-style') this.list = null
    },
  }

  /** Bold by the named style or its parents; null where they leave it open. */
  bold(family: 'paragraph' | 'text', name: string | null): boolean | null {
    let style = this.styles.get(`${family}/${name}`)
    for (let steps = 0; style && steps < LONGEST_CHAIN; steps += 1) {
      if (style.bold !== null) return style.bold
      style = this.styles.get(`${family}/${style.parent}`)
    }
    return null
  }

  level(list: string | null, depth: number): Level | null {
    return this.lists.get(list ?? '')?.get(depth) ?? null
  }

  private readonly reading: Record<string, (element: XmlElement) => void> = {
    style: ({ attribute }) => {
      this.style = { parent: attribute('parent-style-name') ?? null, bold: null }
      this.styles.set(`${attribute('family')}/${attribute('name')}`, this.style)
    },
    'text-properties': ({ attribute }) => {
      const weight = attribute('font-weight')
      if (this.style && weight) this.style.bold = weight === 'bold' || Number(weight) >= 600
    },
    'list-style': ({ attribute }) => {
      this.list = new Map()
      this.lists.set(attribute('name') ?? '', this.list)
    },
    'list-level-style-bullet': (element) => this.addLevel(element, true),
    'list-level-style-image': (element) => this.addLevel(element, true),
    'list-level-style-number': (element) => this.addLevel(element, false),
  }

  private addLevel({ attribute }: XmlElement, bullet: boolean): void {
    this.list?.set(Number(attribute('level')), {
      bullet,
      format: attribute('num-format') ?? '',
      prefix: attribute('num-prefix') ?? '',
      suffix: attribute('num-suffix') ?? '',
      start: Number(attribute('start-value') ?? 1) || 1,
    })
  }
}
