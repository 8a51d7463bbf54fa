import { strToU8, zipSync } from 'fflate'
import { docxOf, paragraph } from './docx-parts'
import type { HostileFile } from './hostile-file'
import { MB } from './hostile-file'
import { odtOf } from './letter-odt'
import { declaring, encryptedZip, overlappingZip, zipBomb, zipWithEntries } from './zip-tricks'

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const raw = (document: string) => zipSync({ 'word/document.xml': strToU8(document) }, { level: 1 })
const body = (inner: string) => docxOf({ body: inner })
const office = (inner: string) => odtOf(`<office:text>${inner}</office:text>`)

const ENTITY_BOMB = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]><w:document ${WORD}><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:document>`
const OUTSIDE_ENTITY = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]><w:document ${WORD}><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:document>`

export const HOSTILE_ARCHIVES: HostileFile[] = [
  {
    what: 'text that unpacks to 40 MB',
    fileName: 'a.docx',
    bytes: () => zipBomb(40 * MB),
    outcomes: ['unpacked_too_large'],
  },
  {
    what: 'the same, declared small',
    fileName: 'a.docx',
    bytes: () => declaring(zipBomb(40 * MB), 1_000),
    outcomes: ['unpacked_too_large'],
  },
  {
    what: 'declared as 4 GB',
    fileName: 'a.docx',
    bytes: () => declaring(zipBomb(1_000), 0xfffffffe),
    outcomes: ['unpacked_too_large'],
  },
  {
    what: 'five thousand entries',
    fileName: 'a.docx',
    bytes: () => zipWithEntries(5_000),
    outcomes: ['unpacked_too_large'],
  },
  {
    what: 'entries that share bytes',
    fileName: 'a.docx',
    bytes: () => overlappingZip(500),
    outcomes: ['corrupt'],
  },
  {
    what: 'an entry with a password',
    fileName: 'a.docx',
    bytes: () => encryptedZip(),
    outcomes: ['encrypted'],
  },
  {
    what: 'a directory cut off',
    fileName: 'a.docx',
    bytes: () => body(paragraph('x')).slice(0, -40),
    outcomes: ['corrupt'],
  },
  {
    what: 'only the first half',
    fileName: 'a.docx',
    bytes: () => body(paragraph('x')).slice(0, 600),
    outcomes: ['corrupt'],
  },
  {
    what: 'noise in the packed text',
    fileName: 'a.docx',
    bytes: () => body(paragraph('woord '.repeat(500))).fill(0xff, 200, 400),
    outcomes: ['corrupt'],
  },
  { what: 'entities in entities', fileName: 'a.docx', bytes: () => raw(ENTITY_BOMB), outcomes: ['corrupt'] },
  {
    what: "an entity that is the server's own file",
    fileName: 'a.docx',
    bytes: () => raw(OUTSIDE_ENTITY),
    outcomes: ['corrupt'],
  },
  {
    what: 'paragraphs in paragraphs',
    fileName: 'a.docx',
    bytes: () => raw(`<w:document ${WORD}>${'<w:p>'.repeat(MB)}`),
    outcomes: ['corrupt'],
  },
  {
    what: 'tables in tables',
    fileName: 'a.docx',
    bytes: () =>
      body(
        `${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${paragraph('x')}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}`,
      ),
    outcomes: ['corrupt'],
  },
  {
    what: 'an element with a hundred thousand attributes',
    fileName: 'a.docx',
    bytes: () =>
      raw(`<w:document ${WORD} ${Array.from({ length: 100_000 }, (_, index) => `a${index}=""`).join(' ')}/>`),
    outcomes: ['no_text', 'too_slow'],
  },
  {
    what: 'an attribute of 15 MB',
    heavy: true,
    fileName: 'a.docx',
    bytes: () => raw(`<w:document ${WORD} a="${'x'.repeat(15 * MB)}"/>`),
    outcomes: ['no_text', 'too_much_memory', 'too_slow'],
  },
  {
    what: 'half a million runs',
    heavy: true,
    fileName: 'a.docx',
    bytes: () => body(`<w:p>${'<w:r><w:t>x</w:t></w:r>'.repeat(MB / 2)}</w:p>`),
    outcomes: ['read', 'too_slow', 'too_much_memory'],
  },
  {
    what: 'thirty megabytes of words',
    heavy: true,
    fileName: 'a.docx',
    bytes: () => body(paragraph('woord '.repeat(5 * MB))),
    outcomes: ['unpacked_too_large'],
  },
  {
    what: 'styles that are based on each other',
    fileName: 'a.docx',
    bytes: () =>
      docxOf({
        body: paragraph('x', '', '<w:pStyle w:val="A"/>'),
        styles:
          '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
      }),
    outcomes: ['read'],
  },
  {
    what: 'a list level of a billion',
    fileName: 'a.docx',
    bytes: () =>
      docxOf({
        body: paragraph('x', '', '<w:numPr><w:ilvl w:val="1000000000"/><w:numId w:val="1"/></w:numPr>'),
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="1000000000"><w:start w:val="-9999999999"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      }),
    outcomes: ['read'],
  },
  {
    what: 'names that climb out of the folder',
    fileName: 'a.docx',
    bytes: () => zipSync({ '../../word/document.xml': strToU8('<a/>') }),
    outcomes: ['mislabelled', 'corrupt'],
  },
  {
    what: 'no text part',
    fileName: 'a.docx',
    bytes: () => zipSync({ 'word/other.xml': strToU8('<a/>') }),
    outcomes: ['corrupt'],
  },
  {
    what: 'an ODT of its type only',
    fileName: 'a.odt',
    bytes: () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
    outcomes: ['corrupt'],
  },
  {
    what: 'a billion spaces in one element',
    fileName: 'a.odt',
    bytes: () => office('<text:p>a<text:s text:c="1000000000"/>b</text:p>'),
    outcomes: ['read'],
  },
  {
    what: 'lists in lists',
    fileName: 'a.odt',
    bytes: () =>
      office(
        `${'<text:list><text:list-item>'.repeat(50_000)}<text:p>x</text:p>${'</text:list-item></text:list>'.repeat(50_000)}`,
      ),
    outcomes: ['corrupt'],
  },
]
