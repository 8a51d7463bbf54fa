import type { XmlHandlers } from '../zip/read-xml'

/** Number formats that show a day, by Excel's own numbers. */
const isBuiltInDay = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** A format of one's own shows a day where its signs do: `dd-mm-yyyy`, `[$-413]d mmmm jjjj`. */
const showsDay = (code: string) =>
  /[dyj]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|general|standaard/gi, ''))

/** Which cell formats show a day. */
export class XlsxStyles {
  private readonly own = new Map<number, boolean>()
  private readonly formats: number[] = []
  private inFormats = false

  readonly handlers: XmlHandlers = {
    open: ({ name, attribute }) => {
      if (name === 'numFmt')
        this.own.set(Number(attribute('numFmtId')), showsDay(attribute('formatCode') ?? ''))
      if (name === 'cellXfs') this.inFormats = true
      if (name === 'xf' && this.inFormats) this.formats.push(Number(attribute('numFmtId') ?? 0))
    },
    close: (name) => {
      if (name === 'cellXfs') this.inFormats = false
    },
  }

  isDay(format: string | undefined): boolean {
    const id = this.formats[Number(format ?? 0)] ?? 0
    return this.own.get(id) ?? isBuiltInDay(id)
  }
}
