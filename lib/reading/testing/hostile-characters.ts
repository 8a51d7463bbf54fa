import type { HostileFile } from './hostile-file'
import { MB, textBytes } from './hostile-file'

const HEADERS = 'From: a@example.org\nTo: b@example.org\nSubject: c\nMIME-Version: 1.0\n'

function partsInParts(depth: number): string {
  const open = Array.from(
    { length: depth },
    (_, index) => `Content-Type: multipart/mixed; boundary="b${index}"\n\n--b${index}\n`,
  )
  return `${HEADERS}${open.join('')}Content-Type: text/plain\n\ntekst\n`
}

export const HOSTILE_CHARACTERS: HostileFile[] = [
  {
    what: 'a line of 25 MB',
    fileName: 'a.txt',
    bytes: () => new Uint8Array(25 * MB).fill(0x61),
    outcomes: ['unpacked_too_large'],
  },
  {
    what: 'page breaks only',
    heavy: true,
    fileName: 'a.txt',
    bytes: () => textBytes(`a${'\f'.repeat(5 * MB)}b`),
    outcomes: ['too_many_pages'],
  },
  { what: 'NULs', fileName: 'a.txt', bytes: () => new Uint8Array(1_000), outcomes: ['mislabelled'] },
  {
    what: 'half a character pair',
    fileName: 'a.txt',
    bytes: () => new Uint8Array([0xff, 0xfe, 0x41, 0, 0, 0xd8]),
    outcomes: ['read'],
  },
  {
    what: 'combining marks without end',
    fileName: 'a.txt',
    bytes: () => textBytes(`a${'\u0301'.repeat(2 * MB)}`),
    outcomes: ['read'],
  },
  {
    what: 'tags without end',
    fileName: 'a.html',
    bytes: () => textBytes('<b>'.repeat(3 * MB)),
    outcomes: ['corrupt'],
  },
  {
    what: 'signs that open tags',
    heavy: true,
    fileName: 'a.html',
    bytes: () => textBytes('<'.repeat(20 * MB)),
    outcomes: ['read', 'no_text', 'unpacked_too_large', 'too_slow', 'too_much_memory'],
  },
  {
    what: 'a remark that never ends',
    fileName: 'a.html',
    bytes: () => textBytes(`<p>a</p><!--${'-'.repeat(10 * MB)}`),
    outcomes: ['read'],
  },
  {
    what: 'a tag with a million attributes',
    heavy: true,
    fileName: 'a.html',
    bytes: () => textBytes(`<p ${Array.from({ length: MB }, (_, index) => `a${index}`).join(' ')}>tekst`),
    outcomes: ['read', 'too_slow', 'too_much_memory'],
  },
  {
    what: 'a style of 10 MB',
    fileName: 'a.html',
    bytes: () => textBytes(`<p style="font-weight${' '.repeat(10 * MB)}">tekst`),
    outcomes: ['read', 'too_slow'],
  },
  {
    what: 'five million signs by name',
    heavy: true,
    fileName: 'a.html',
    bytes: () => textBytes(`<p>${'&amp;'.repeat(4 * MB)}`),
    outcomes: ['read', 'too_slow', 'too_much_memory'],
  },
  {
    what: 'two million cells',
    heavy: true,
    fileName: 'a.html',
    bytes: () => textBytes(`<table>${'<tr><td>x'.repeat(2 * MB)}`),
    outcomes: ['read', 'too_slow', 'too_much_memory'],
  },
  {
    what: 'a mail of parts in parts',
    fileName: 'a.eml',
    bytes: () => textBytes(partsInParts(1_000)),
    outcomes: ['corrupt'],
  },
  {
    what: 'headers of 20 MB',
    fileName: 'a.eml',
    bytes: () => textBytes(`${HEADERS}X-Long: ${'a '.repeat(10 * MB)}\n\ntekst`),
    outcomes: ['corrupt', 'mislabelled', 'too_slow'],
  },
  {
    what: 'fifty thousand attachments',
    heavy: true,
    fileName: 'a.eml',
    bytes: () =>
      textBytes(
        `${HEADERS}Content-Type: multipart/mixed; boundary="b"\n\n${'--b\nContent-Type: text/plain; name="a.txt"\nContent-Disposition: attachment; filename="a.txt"\n\nx\n'.repeat(50_000)}--b--`,
      ),
    outcomes: ['corrupt', 'read', 'too_slow', 'too_much_memory'],
  },
  {
    what: 'a part without end',
    fileName: 'a.eml',
    bytes: () =>
      textBytes(
        `${HEADERS}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Transfer-Encoding: base64\n\n${'QUJD'.repeat(4 * MB)}`,
      ),
    outcomes: ['read', 'no_text', 'unpacked_too_large', 'too_slow', 'too_much_memory'],
  },
]
