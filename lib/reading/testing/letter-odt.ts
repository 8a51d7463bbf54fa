import { strToU8, zipSync } from 'fflate'
import { escapeMarkup } from './escape-markup'
import type { Letter, Part } from './letter'

const NAMESPACES = ['office', 'style', 'text', 'table', 'meta']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .join(' ')

const STYLES = `<office:automatic-styles>
<style:style style:name="Vet" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Vraag" style:family="paragraph" style:parent-style-name="Vet"/>
<text:list-style style:name="Punten"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
</office:automatic-styles>`

/** The letter as an ODT; questions are bold through the parent of their style. */
export function letterOdt(letter: Letter): Uint8Array {
  let note = 0
  const body = letter.parts.map((part) => paragraph(part, part.note === undefined ? 0 : ++note)).join('\n')
  return odtOf(`<office:text>${body}</office:text>`, letter.title)
}

export function odtOf(body: string, title = ''): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}>${STYLES}<office:body>${body}</office:body></office:document-content>`
  const meta = `<?xml version="1.0" encoding="UTF-8"?><office:document-meta ${NAMESPACES}><office:meta><dc:title>${escapeMarkup(title)}</dc:title></office:meta></office:document-meta>`
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
    'meta.xml': strToU8(meta),
  })
}

function paragraph(part: Part, note: number): string {
  const words = escapeMarkup(part.text)
  if (part.kind === 'heading') return `<text:h>${words}</text:h>`
  if (part.kind === 'question') return `<text:p text:style-name="Vraag">${words}</text:p>`
  if (part.kind === 'bullet')
    return `<text:list text:style-name="Punten"><text:list-item><text:p>${words}</text:p></text:list-item></text:list>`
  return `<text:p>${words}${part.note === undefined ? '' : footnote(part.note, note)}</text:p>`
}

function footnote(words: string, number: number): string {
  const citation = `<text:note-citation>${number}</text:note-citation>`
  return `<text:note>${citation}<text:note-body><text:p>${escapeMarkup(words)}</text:p></text:note-body></text:note>`
}
