import { describe, expect, it } from 'vitest'
import { odtOf } from '../testing/letter-odt'
import { refusalOf } from '../testing/refusal'
import { readOdt } from './read-odt'

const text = (body: string) => odtOf(`<office:text>${body}</office:text>`)

describe('readOdt', () => {
  it('reads spaces, tabs and breaks, and takes line ends of the markup for spaces', () => {
    const read = readOdt(
      text('<text:p>een<text:s text:c="3"/>twee<text:tab/>drie<text:line-break/>vier\nvijf</text:p>'),
    )
    expect(read.text).toBe('een twee drie\nvier vijf')
  })

  it('leaves out deleted text and remarks', () => {
    const body =
      '<text:tracked-changes><text:p>weg</text:p></text:tracked-changes><text:p>blijft<office:annotation><text:p>remark</text:p></office:annotation></text:p>'
    expect(readOdt(text(body)).text).toBe('blijft')
  })

  it('reads a table row by row', () => {
    const row = (...cells: string[]) =>
      `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`
    const body = `<table:table>${row('wijk', 'aantal')}${row('Noord', '12')}</table:table><text:p>slot</text:p>`
    expect(readOdt(text(body)).text).toBe('wijk aantal\nNoord 12\n\nslot')
  })

  it('refuses broken markup and a document without words', async () => {
    expect(await refusalOf(() => readOdt(text('<text:p>open')))).toBe('corrupt')
    expect(await refusalOf(() => readOdt(text('<text:p> </text:p>')))).toBe('no_text')
  })
})
