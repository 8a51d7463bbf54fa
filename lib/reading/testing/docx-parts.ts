import { strToU8, zipSync } from 'fflate'

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** Inner markup of the parts of a DOCX; `headers` are named rH1, rH2, ... */
export type DocxParts = {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  headers?: string[]
}

/** A DOCX with just these parts, to try one element at a time. */
export function docxOf({
  body,
  styles = '',
  numbering = '',
  footnotes = '',
  headers = [],
}: DocxParts): Uint8Array {
  const relations = headers.map(
    (_, index) =>
      `<Relationship Id="rH${index + 1}" Type="${RELATIONS}/header" Target="header${index + 1}.xml"/>`,
  )
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': part('styles', styles),
    'word/numbering.xml': part('numbering', numbering),
    'word/footnotes.xml': part('footnotes', footnotes),
    'word/_rels/document.xml.rels': `${DECLARATION}<Relationships>${relations.join('')}</Relationships>`,
  }
  headers.forEach((header, index) => {
    parts[`word/header${index + 1}.xml`] = part('hdr', header)
  })
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

/** A paragraph of one run; `properties` go into the run, `style` onto the paragraph. */
export function paragraph(words: string, properties = '', paragraphProperties = ''): string {
  return `<w:p><w:pPr>${paragraphProperties}</w:pPr><w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r></w:p>`
}

function part(root: string, inner: string): string {
  const namespaces = `${WORD} xmlns:r="${RELATIONS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`
  return `${DECLARATION}<w:${root} ${namespaces}>${inner}</w:${root}>`
}
