import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { readSheet } from '../read-sheet'
import { ReadingError } from '../reading-error'
import { delimiterOf } from './read-csv'
import { SHEET_LIMITS } from './sheet-limits'

const csv = (text: string) => readSheet(Buffer.from(text), 'lijst.csv')
const refused = (bytes: Uint8Array) => expect(readSheet(bytes, 'x.xlsx')).rejects.toBeInstanceOf(ReadingError)

/** A workbook as Excel itself writes one, part by part. */
function workbook(sheet: string, more: Record<string, string> = {}) {
  const parts: Record<string, string> = {
    'xl/workbook.xml':
      '<workbook xmlns="x" xmlns:r="y"><sheets><sheet name="Leeg" r:id="r2" state="hidden"/><sheet name="Lijst" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r2" Target="worksheets/sheet2.xml"/><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-413]d\\ mmmm\\ yyyy"/><numFmt numFmtId="171" formatCode="0.00&quot;dag&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml':
      '<sst><si><t>Titel</t></si><si><r><t>Brief </t></r><r><t>over zorg</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b_x005F_x000D_</t></si></sst>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}
const read = (sheet: string, more = {}) => readSheet(workbook(sheet, more), 'lijst.xlsx')

describe('a workbook', () => {
  it('is read from the first sheet one sees, cell by cell in its place', async () => {
    const rows = await read(
      '<row><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Datum</t></is></c></row>' +
        '<row/><row><c r="A3" t="s"><v>1</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" s="1"><v>46203</v></c></row>',
    )
    expect(rows).toEqual([
      ['Titel', '', 'Datum'],
      ['Brief over zorg', 'true', '2026-06-30'],
    ])
  })

  it('knows days by their format, and numbers by theirs', async () => {
    const cells = [1, 2, 3, 0].map((style) => `<c s="${style}"><v>46203.75</v></c>`).join('')
    expect(await read(`<row>${cells}</row>`)).toEqual([['2026-06-30', '2026-06-30', '46203.75', '46203.75']])
  })

  it('counts from 1904 where the file says so', async () => {
    const book =
      '<workbook xmlns:r="y"><workbookPr date1904="1"/><sheets><sheet name="x" r:id="r1"/></sheets></workbook>'
    const rows = await read('<row><c s="1"><v>44741</v></c></row>', { 'xl/workbook.xml': book })
    expect(rows).toEqual([['2026-06-30']])
  })

  it('takes what a formula came to, and never reckons one', async () => {
    const rows = await read(
      '<row><c t="str"><f>1+1</f><v>twee</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    )
    expect(rows).toEqual([['twee']])
  })

  it('reads characters that XML has no room for', async () => {
    expect(await read('<row><c t="s"><v>2</v></c></row>')).toEqual([['a\rb_x000D_']])
  })

  it('is read as another program wrote it', async () => {
    const bytes = await writeExcelFile([
      ['Titel', 'Datum'],
      ['Brief & “bijlage” <1>', { value: new Date('2026-06-30'), type: Date, format: 'dd-mm-yyyy' }],
    ]).toBuffer()
    expect(await readSheet(bytes, 'x.xlsx')).toEqual([
      ['Titel', 'Datum'],
      ['Brief & “bijlage” <1>', '2026-06-30'],
    ])
  })

  it('is refused where it is none, is too large or is broken', async () => {
    await refused(zipSync({ 'word/document.xml': strToU8('<x/>') }))
    await refused(workbook('<row><c>'))
    await refused(workbook(''))
    await refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))
    await refused(workbook(`${'<row><c><v>1</v></c></row>'.repeat(SHEET_LIMITS.rows + 1)}`))
    const entities = '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'
    await refused(workbook('', { 'xl/worksheets/sheet1.xml': entities }))
  })
})

describe('separated values', () => {
  it.each([
    ['a;b,c\n', ';'],
    ['a,b,c;d\n', ','],
    ['a\tb\n', '\t'],
    ['"a;b;c",d\n', ','],
  ])('%j is parted by %j', (text, sign) => {
    expect(delimiterOf(text)).toBe(sign)
  })

  it('are read with quotes, line ends inside, and a byte order mark', async () => {
    expect(await csv('\ufeffNr;Titel\r\n1;"a ""b""; c\nd"\r\n;\r\n2;e\r\n')).toEqual([
      ['Nr', 'Titel'],
      ['1', 'a "b"; c\nd'],
      ['2', 'e'],
    ])
  })

  it('are read in the code page of older files', async () => {
    const bytes = Buffer.from([...Buffer.from('Titel;Nr\nCaf'), 0xe9, ...Buffer.from(';1\n')])
    expect(await readSheet(bytes, 'x.csv')).toEqual([
      ['Titel', 'Nr'],
      ['Café', '1'],
    ])
  })

  it('are refused where there is nothing or too much', async () => {
    await refused(Buffer.from('\n\n'))
    await refused(Buffer.from('a;b\n'.repeat(SHEET_LIMITS.rows + 1)))
    await refused(Buffer.from([0, 1, 2, 3]))
  })
})
