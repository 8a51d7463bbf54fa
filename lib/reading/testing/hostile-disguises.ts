import { strToU8, zipSync } from 'fflate'
import { docxOf, paragraph } from './docx-parts'
import type { HostileFile } from './hostile-file'
import { MB, textBytes } from './hostile-file'
import { LETTER } from './letter'
import { letterDocx } from './letter-docx'
import { odtOf } from './letter-odt'
import { letterPdf } from './letter-pdf'

/** Files that are not what their name, their bytes or their envelope say. */

const HEADERS = 'From: a@example.org\nTo: b@example.org\nSubject: c\nMIME-Version: 1.0\n'
const MIXED = 'Content-Type: multipart/mixed; boundary="b"\n\n'

const attached = (name: string, type: string, body: string) =>
  `--b\nContent-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\n\n${body}\n`

/** A mail that holds a mail that holds a mail. */
function mailsInMails(depth: number): string {
  let mail = `${HEADERS}Content-Type: text/plain\n\ntekst\n`
  for (let level = 0; level < depth; level += 1) {
    const boundary = `b${level}`
    mail = `${HEADERS}Content-Type: multipart/mixed; boundary="${boundary}"\n\n--${boundary}\nContent-Type: message/rfc822\n\n${mail}\n--${boundary}--\n`
  }
  return mail
}

const PROGRAM = Buffer.concat([Buffer.from('MZ\x90\x00\x03'), Buffer.alloc(4_000, 1)])
const odtOfXml = (content: string) =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(content),
  })

export const HOSTILE_DISGUISES: HostileFile[] = [
  { what: 'a program named .pdf', fileName: 'a.pdf', bytes: () => PROGRAM, outcomes: ['mislabelled'] },
  { what: 'a program named .docx', fileName: 'a.docx', bytes: () => PROGRAM, outcomes: ['mislabelled'] },
  {
    what: 'a PDF named .docx',
    fileName: 'a.docx',
    bytes: () => letterPdf(LETTER),
    outcomes: ['mislabelled'],
  },
  {
    what: 'a DOCX named .pdf',
    fileName: 'a.pdf',
    bytes: () => letterDocx(LETTER),
    outcomes: ['mislabelled'],
  },
  {
    what: 'a name that is turned around, and so seems to end in .pdf',
    fileName: 'brief\u202efdp.exe',
    bytes: () => PROGRAM,
    outcomes: ['unknown_type'],
  },
  {
    what: 'a name of ten thousand letters that climbs out of its folder',
    fileName: `${'../'.repeat(3_000)}${'a'.repeat(10_000)}.txt`,
    bytes: () => textBytes('tekst'),
    outcomes: ['read'],
  },
  {
    what: 'a name with a line end and a NUL',
    fileName: 'brief\u0000\r\nSet-Cookie: a=b.txt',
    bytes: () => textBytes('tekst'),
    outcomes: ['read'],
  },
  {
    what: 'a zip file that is also a PDF',
    fileName: 'a.docx',
    bytes: () => Buffer.concat([Buffer.from('%PDF-1.7\n'), docxOf({ body: paragraph('x') })]),
    outcomes: ['mislabelled'],
  },
  {
    what: 'entries that would be written elsewhere',
    fileName: 'a.docx',
    bytes: () =>
      zipSync({
        'word/document.xml': strToU8('<a/>'),
        '/etc/cron.d/x': strToU8('x'),
        '..\\..\\windows\\x': strToU8('x'),
      }),
    outcomes: ['no_text', 'corrupt'],
  },
  {
    what: 'an ODT whose text unpacks to 60 MB',
    fileName: 'a.odt',
    bytes: () =>
      odtOfXml(
        `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">${' '.repeat(60 * MB)}`,
      ),
    outcomes: ['unpacked_too_large'],
  },
  {
    what: 'an ODT with entities in entities',
    fileName: 'a.odt',
    bytes: () => odtOfXml('<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><d>&b;</d>'),
    outcomes: ['corrupt'],
  },
  {
    what: 'an ODT of a thousand tables in tables',
    fileName: 'a.odt',
    bytes: () =>
      odtOf(
        `<office:text>${'<table:table><table:table-row><table:table-cell>'.repeat(1_000)}<text:p>x</text:p>${'</table:table-cell></table:table-row></table:table>'.repeat(1_000)}</office:text>`,
      ),
    outcomes: ['corrupt'],
  },
  {
    what: 'UTF-8 that is none',
    fileName: 'a.txt',
    bytes: () =>
      Buffer.concat([textBytes('tekst '), Buffer.alloc(5_000, Buffer.from([0xc0, 0xaf, 0xed, 0xa0, 0x80]))]),
    outcomes: ['read'],
  },
  {
    what: 'UTF-16 that ends in the middle of a character',
    fileName: 'a.txt',
    bytes: () =>
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('tekst', 'utf16le'), Buffer.from([0x41])]),
    outcomes: ['read'],
  },
  {
    what: 'UTF-16 of lonely halves only',
    fileName: 'a.txt',
    bytes: () => Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.alloc(MB, Buffer.from([0xd8, 0x00]))]),
    outcomes: ['read'],
  },
  {
    what: 'one NUL in a letter',
    fileName: 'a.txt',
    bytes: () => textBytes(`De raad ontvangt\0 een brief.`),
    outcomes: ['mislabelled'],
  },
  {
    what: 'a page with frames in frames',
    fileName: 'a.html',
    bytes: () => textBytes(`${'<table><tr><td><blockquote>'.repeat(100_000)}tekst`),
    outcomes: ['corrupt'],
  },
  {
    what: 'a page in a set of characters nobody knows',
    fileName: 'a.html',
    bytes: () => textBytes('<meta charset="x-user-defined-\u0000"><p>tekst'),
    outcomes: ['read', 'mislabelled'],
  },
  {
    what: 'a thousand attachments that are letters',
    heavy: true,
    fileName: 'a.eml',
    bytes: () =>
      textBytes(`${HEADERS}${MIXED}${attached('a.txt', 'text/plain', 'tekst').repeat(1_000)}--b--`),
    outcomes: ['read', 'too_slow', 'too_much_memory'],
  },
  {
    what: 'a mail in a mail in a mail, five hundred times',
    fileName: 'a.eml',
    bytes: () => textBytes(mailsInMails(500)),
    outcomes: ['corrupt', 'no_text', 'read', 'unpacked_too_large'],
  },
  {
    what: 'ten attached bombs',
    heavy: true,
    fileName: 'a.eml',
    bytes: () => {
      const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * MB).fill(0x20) }, { level: 1 })
      const letter = `--b\nContent-Type: application/octet-stream; name="a.docx"\nContent-Disposition: attachment; filename="a.docx"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(bomb).toString('base64')}\n`
      return textBytes(`${HEADERS}${MIXED}${letter.repeat(10)}--b--`)
    },
    outcomes: ['no_text', 'read', 'unpacked_too_large', 'too_slow', 'too_much_memory'],
  },
]
