import { describe, expect, it } from 'vitest'
import { boldWords } from '../testing/bold-words'
import { docxOf, paragraph } from '../testing/docx-parts'
import { refusalOf } from '../testing/refusal'
import { readDocx } from './read-docx'

const BOLD = '<w:b/>'
const STYLES = `
<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"/>
<w:style w:type="paragraph" w:styleId="Vet"><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Vraag"><w:basedOn w:val="Vet"/></w:style>
<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="character" w:styleId="Nadruk"><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Rond"><w:basedOn w:val="Rond"/></w:style>`

const style = (id: string) => `<w:pStyle w:val="${id}"/>`
const inList = (id: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
const level = (index: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

describe('bold in a DOCX', () => {
  it('comes from the run, the style of the paragraph or the run, or a heading', () => {
    const body = [
      paragraph('direct', BOLD),
      paragraph('gewoon'),
      paragraph('via stijl', '', style('Vraag')),
      paragraph('uitgezet', '<w:b w:val="0"/>', style('Vraag')),
      paragraph('tekenstijl', '<w:rStyle w:val="Nadruk"/>'),
      paragraph('kop', '', style('Kop1')),
      paragraph('kring', '', style('Rond')),
    ]
    const read = readDocx(docxOf({ body: body.join(''), styles: STYLES }))
    expect(boldWords(read)).toEqual(['direct', 'via stijl', 'tekenstijl', 'kop'])
  })

  it('is cancelled by a bold run style in a bold paragraph style', () => {
    const body = paragraph('dubbel', '<w:rStyle w:val="Nadruk"/>', style('Vraag'))
    expect(readDocx(docxOf({ body, styles: STYLES })).bold).toEqual([])
  })

  it('of the paragraph mark says nothing about the words', () => {
    const body = paragraph('woorden', '', `<w:rPr>${BOLD}</w:rPr>`)
    expect(readDocx(docxOf({ body })).bold).toEqual([])
  })
})

describe('lists in a DOCX', () => {
  const numbering = `
<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Vraag %1:')}${level(1, 'lowerLetter', '%1%2)')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`

  it('count on past other paragraphs, in levels, and from the start where they say so', () => {
    const body = [
      paragraph('een', '', inList(1)),
      paragraph('a', '', inList(1, 1)),
      paragraph('b', '', inList(1, 1)),
      paragraph('antwoord'),
      paragraph('twee', '', inList(1)),
      paragraph('a', '', inList(1, 1)),
      paragraph('opnieuw', '', inList(3)),
    ]
    const { text } = readDocx(docxOf({ body: body.join(''), numbering }))
    expect(text.split('\n\n')).toEqual([
      'Vraag 1: een',
      '1a) a',
      '1b) b',
      'antwoord',
      'Vraag 2: twee',
      '2a) a',
      'Vraag 1: opnieuw',
    ])
  })

  it('write bullets as a dash, items under each other', () => {
    const body = paragraph('een', '', inList(2)) + paragraph('twee', '', inList(2)) + paragraph('slot')
    expect(readDocx(docxOf({ body, numbering })).text).toBe('- een\n- twee\n\nslot')
  })
})

describe('text in a DOCX', () => {
  it('leaves out what was deleted, moved away, hidden, or is there for older readers', () => {
    const body = [
      `<w:p><w:r><w:t>blijft</w:t></w:r><w:del><w:r><w:delText>weg</w:delText></w:r></w:del></w:p>`,
      `<w:p><w:moveFrom><w:r><w:t>verhuisd</w:t></w:r></w:moveFrom></w:p>`,
      paragraph('verborgen', '<w:vanish/>'),
      `<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>nieuw</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>oud</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>`,
    ]
    expect(readDocx(docxOf({ body: body.join('') })).text).toBe('blijft\n\nnieuw')
  })

  it('reads breaks, tabs and hyphens', () => {
    const body =
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>een</w:t><w:tab/><w:t>twee</w:t><w:br/><w:t>zuid</w:t><w:noBreakHyphen/><w:t>west</w:t></w:r></w:p>'
    expect(readDocx(docxOf({ body })).text).toBe('een twee\nzuid-west')
  })

  it('reads figures of a table row by row and running text cell by cell', () => {
    const cell = (...words: string[]) => `<w:tc>${words.map((word) => paragraph(word)).join('')}</w:tc>`
    const table = (...rows: string[]) => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
    const body =
      table(cell('wijk') + cell('aantal'), cell('Noord') + cell('12')) +
      paragraph('tussen') +
      table(cell('8.') + cell('Wat kost het?', 'Dat staat in de bijlage.') + cell('Fractie A'))
    expect(readDocx(docxOf({ body })).text).toBe(
      'wijk aantal\nNoord 12\n\ntussen\n\n8. Wat kost het?\n\nDat staat in de bijlage.\n\nFractie A',
    )
  })

  it('puts notes behind the text, under the number they have in it', () => {
    const body = '<w:p><w:r><w:t>zin.</w:t><w:footnoteReference w:id="7"/></w:r></w:p>'
    const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph('streep')}</w:footnote><w:footnote w:id="7">${paragraph('bron')}</w:footnote>`
    expect(readDocx(docxOf({ body, footnotes })).text).toBe('zin.1\n\n1 bron')
  })

  it('has headers on top once, without page numbers', () => {
    const references = [1, 2, 3].map((index) => `<w:headerReference r:id="rH${index}"/>`).join('')
    const headers = [paragraph('Kenmerk 12'), paragraph('Kenmerk 12'), paragraph('Pagina 1 van 4')]
    const body = `${paragraph('tekst')}<w:sectPr>${references}</w:sectPr>`
    expect(readDocx(docxOf({ body, headers })).text).toBe('Kenmerk 12\n\ntekst')
  })
})

describe('readDocx refuses', () => {
  it('broken markup, entity tricks and a document without words', async () => {
    expect(await refusalOf(() => readDocx(docxOf({ body: '<w:p><w:r>' })))).toBe('corrupt')
    expect(await refusalOf(() => readDocx(docxOf({ body: paragraph('&lol;') })))).toBe('corrupt')
    expect(await refusalOf(() => readDocx(docxOf({ body: paragraph(' ') })))).toBe('no_text')
  })
})
