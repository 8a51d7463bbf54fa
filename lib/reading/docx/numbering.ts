import { BULLET, formatNumber } from '../list-label'
import type { XmlElement, XmlHandlers } from '../zip/read-xml'
import { asLevel } from './word-xml'

type Level = { start: number; format: string; text: string; style: string | null }
type Definition = { levels: Map<number, Level>; link: string | null }
type List = { definition: string; starts: Map<number, number> }

export type ListLabel = { text: string; bullet: boolean }

/** Lists of numbering.xml, and the counters that run through a document. */
export class Numbering {
  private readonly definitions = new Map<string, Definition>()
  private readonly linked = new Map<string, string>()
  private readonly lists = new Map<string, List>()
  private readonly counts = new Map<string, (number | undefined)[]>()
  private readonly begun = new Set<string>()
  private definition: Definition | null = null
  private definitionId = ''
  private list: List | null = null
  private level: Level | null = null
  private levelIndex = 0

  /** Handlers that fill this table from numbering.xml. */
  readonly handlers: XmlHandlers = { open: (element) => this.read(element) }

  /** The label of the next paragraph in a list, or null where the list numbers nothing. */
  next(numId: string, level: number | null, style: string | null): ListLabel | null {
    const list = this.lists.get(numId)
    if (!list) return null
    const { key, definition } = this.resolve(list.definition)
    const index = level ?? levelOfStyle(definition, style) ?? 0
    const found = definition?.levels.get(index)
    if (!definition || !found) return numId === '0' ? null : { text: BULLET, bullet: true }
    if (found.format === 'bullet') return { text: BULLET, bullet: true }
    const counts = this.count(numId, key, list, definition, index)
    const text = found.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const shown = definition.levels.get(at)
      return formatNumber(counts[at] ?? shown?.start ?? 1, shown?.format ?? 'decimal')
    })
    return text.trim() === '' ? null : { text, bullet: false }
  }

  private count(numId: string, key: string, list: List, definition: Definition, index: number) {
    const counts = this.counts.get(key) ?? []
    this.counts.set(key, counts)
    const first = `${numId}/${index}`
    const restart = this.begun.has(first) ? undefined : list.starts.get(index)
    this.begun.add(first)
    const start = definition.levels.get(index)?.start ?? 1
    counts[index] = restart ?? (counts[index] === undefined ? start : counts[index] + 1)
    counts.length = index + 1
    return counts
  }

  private resolve(key: string): { key: string; definition: Definition | undefined } {
    const definition = this.definitions.get(key)
    const target = definition?.link ? this.linked.get(definition.link) : undefined
    return target === undefined
      ? { key, definition }
      : { key: target, definition: this.definitions.get(target) }
  }

  private read({ name, attribute }: XmlElement): void {
    const value = attribute('val') ?? ''
    if (name === 'abstractNum') this.beginDefinition(attribute('abstractNumId') ?? '')
    else if (name === 'num') this.beginList(attribute('numId') ?? '')
    else if (name === 'abstractNumId' && this.list) this.list.definition = value
    else if (name === 'lvl') this.beginLevel(asLevel(attribute('ilvl')))
    else if (name === 'lvlOverride') this.levelIndex = asLevel(attribute('ilvl'))
    else if (name === 'startOverride') this.list?.starts.set(this.levelIndex, Number(value))
    else if (name === 'numStyleLink' && this.definition) this.definition.link = value
    else if (name === 'styleLink') this.linked.set(value, this.definitionId)
    else if (this.level) readLevel(this.level, name, value)
  }

  private beginDefinition(id: string): void {
    this.list = null
    this.definition = { levels: new Map(), link: null }
    this.definitionId = id
    this.definitions.set(id, this.definition)
  }

  private beginList(id: string): void {
    this.definition = null
    this.level = null
    this.list = { definition: '', starts: new Map() }
    this.lists.set(id, this.list)
  }

  private beginLevel(index: number): void {
    this.level = { start: 1, format: 'decimal', text: '', style: null }
    this.definition?.levels.set(index, this.level)
  }
}

function readLevel(level: Level, name: string, value: string): void {
  if (name === 'start') level.start = Number(value)
  else if (name === 'numFmt') level.format = value
  else if (name === 'lvlText') level.text = value
  else if (name === 'pStyle') level.style = value
}

function levelOfStyle(definition: Definition | undefined, style: string | null): number | null {
  if (!definition || style === null) return null
  for (const [index, level] of definition.levels) if (level.style === style) return index
  return null
}
