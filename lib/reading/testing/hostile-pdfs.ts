import { deflateSync } from 'node:zlib'
import type { HostileFile } from './hostile-file'
import { MB, textBytes } from './hostile-file'
import { pageOf, pdfOf, streamBomb } from './hostile-pdf'
import { LETTER } from './letter'
import { drawPdf, letterPdf } from './letter-pdf'

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>'
const ONE_PAGE = '<</Type/Pages/Kids[3 0 R]/Count 1>>'
const PRINTED = 'BT /F1 12 Tf 72 700 Td (tekst) Tj ET '

const stream = (entries: string, content: string) =>
  `<</Length ${content.length}${entries}>>\nstream\n${content}\nendstream`
const page = (entries: string) => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${entries}>>`
const printed = (content: string) => pageOf('', Buffer.from(content))

/** Forms of which each prints the next one ten times. */
function formsInForms(depth: number): Uint8Array {
  const first = 4
  const forms = Array.from({ length: depth }, (_, index) => {
    const next = `/Resources<</XObject<</X ${first + index + 1} 0 R>>>>`
    return stream(`/Type/XObject/Subtype/Form/BBox[0 0 9 9]${next}`, '/X Do '.repeat(10))
  })
  const last = stream('/Type/XObject/Subtype/Form/BBox[0 0 9 9]', PRINTED)
  const content = page(`/Contents ${first + depth + 1} 0 R/Resources<</XObject<</X ${first} 0 R>>>>`)
  return pdfOf([CATALOG, ONE_PAGE, content, ...forms, last, stream('', '/X Do')])
}

/** One stream, printed as often as the page names it. */
function sameStream(times: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(MB, 0x20))
  const content = Buffer.concat([
    Buffer.from(`<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ])
  return pdfOf([CATALOG, ONE_PAGE, page(`/Contents[${'4 0 R '.repeat(times)}]`), content])
}

/** A map of character codes that says the same range over and over. */
function endlessCharacterMap(ranges: number): Uint8Array {
  const lines = '<0000> <FFFF> <0041>\n'.repeat(ranges)
  const map = `/CIDInit /ProcSet findresource begin begincmap\n${ranges} beginbfrange\n${lines}endbfrange endcmap`
  const font = `<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>`
  const descendant =
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(A)/Ordering(I)/Supplement 0>>>>'
  const content = stream('', 'BT /F1 12 Tf 72 700 Td <00410042> Tj ET')
  const resources = page('/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>')
  return pdfOf([CATALOG, ONE_PAGE, resources, content, font, descendant, stream('', map)])
}

export const HOSTILE_PDFS: HostileFile[] = [
  {
    what: 'stream of 48 MB',
    heavy: true,
    fileName: 'a.pdf',
    bytes: () => streamBomb(48 * MB),
    outcomes: ['unpacked_too_large'],
  },
  {
    what: 'stream packed twice',
    heavy: true,
    fileName: 'a.pdf',
    bytes: () => streamBomb(80 * MB, 2),
    outcomes: ['unpacked_too_large'],
  },
  {
    what: 'stream packed three times',
    heavy: true,
    fileName: 'a.pdf',
    bytes: () => streamBomb(48 * MB, 3),
    outcomes: ['unpacked_too_large'],
  },
  {
    what: 'run lengths that unpack to 64 MB',
    heavy: true,
    fileName: 'a.pdf',
    bytes: () => pageOf('/Filter/RunLengthDecode', Buffer.alloc(MB, Buffer.from([129, 0x20]))),
    outcomes: ['unpacked_too_large'],
  },
  {
    what: 'one stream a thousand times',
    heavy: true,
    fileName: 'a.pdf',
    bytes: () => sameStream(1_000),
    outcomes: ['unpacked_too_large'],
  },
  {
    what: 'forms that print forms',
    heavy: true,
    fileName: 'a.pdf',
    bytes: () => formsInForms(9),
    outcomes: ['too_slow', 'too_much_memory'],
  },
  {
    what: 'a form that prints itself',
    fileName: 'a.pdf',
    bytes: () =>
      pdfOf([
        CATALOG,
        ONE_PAGE,
        page('/Contents 5 0 R/Resources<</XObject<</X 4 0 R>>>>'),
        stream('/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>', '/X Do'),
        stream('', '/X Do'),
      ]),
    outcomes: ['no_text', 'corrupt', 'too_slow', 'too_much_memory'],
  },
  {
    what: 'a page tree that holds itself',
    fileName: 'a.pdf',
    bytes: () => pdfOf([CATALOG, '<</Type/Pages/Kids[2 0 R]/Count 3>>']),
    outcomes: ['corrupt', 'no_text'],
  },
  {
    what: 'a page tree that claims a billion pages',
    fileName: 'a.pdf',
    bytes: () => pdfOf([CATALOG, '<</Type/Pages/Kids[3 0 R]/Count 1000000000>>', page('')]),
    outcomes: ['too_many_pages', 'corrupt', 'no_text'],
  },
  {
    what: 'two thousand and one pages',
    fileName: 'a.pdf',
    bytes: () => pdfOf([CATALOG, `<</Type/Pages/Kids[${'3 0 R '.repeat(2_001)}]/Count 2001>>`, page('')]),
    outcomes: ['too_many_pages'],
  },
  {
    what: 'arrays in arrays',
    fileName: 'a.pdf',
    bytes: () => printed(`${'['.repeat(200_000)} TJ ${PRINTED}`),
    outcomes: ['read', 'corrupt', 'no_text', 'too_much_memory'],
  },
  {
    what: 'a million saved states',
    heavy: true,
    fileName: 'a.pdf',
    bytes: () => printed(`${'q '.repeat(1_000_000)}${PRINTED}`),
    outcomes: ['read', 'too_slow', 'too_much_memory'],
  },
  {
    what: 'a hundred thousand words on one spot',
    heavy: true,
    fileName: 'a.pdf',
    bytes: () => printed(PRINTED.repeat(100_000)),
    outcomes: ['read', 'too_slow', 'too_much_memory'],
  },
  {
    what: 'a word of a million letters',
    heavy: true,
    fileName: 'a.pdf',
    bytes: () => printed(`BT /F1 12 Tf 72 700 Td (${'a'.repeat(MB)}) Tj ET`),
    outcomes: ['read', 'too_slow', 'too_much_memory'],
  },
  {
    what: 'text at places that are no places',
    fileName: 'a.pdf',
    bytes: () => printed(`BT /F1 1e38 Tf 1e38 0 0 1e38 1e38 1e38 Tm (tekst) Tj ET ${PRINTED}`),
    outcomes: ['read'],
  },
  {
    what: 'an endless map of characters',
    heavy: true,
    fileName: 'a.pdf',
    bytes: () => endlessCharacterMap(3_000),
    outcomes: ['read', 'no_text', 'corrupt', 'too_slow', 'too_much_memory'],
  },
  {
    what: 'a picture of sixty thousand by sixty thousand',
    fileName: 'a.pdf',
    bytes: () =>
      pdfOf([
        CATALOG,
        ONE_PAGE,
        page('/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>'),
        stream('', '/X Do'),
        stream(
          '/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB',
          'x',
        ),
      ]),
    outcomes: ['scanned'],
  },
  {
    what: 'a table of contents that points at itself',
    fileName: 'a.pdf',
    bytes: () =>
      textBytes(
        '%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF',
      ),
    outcomes: ['corrupt'],
  },
  {
    what: 'nothing but a first line',
    fileName: 'a.pdf',
    bytes: () => textBytes('%PDF-1.7\n'),
    outcomes: ['corrupt'],
  },
  {
    what: 'noise after the first line',
    fileName: 'a.pdf',
    bytes: () => textBytes(`%PDF-1.7\n${'x1 0 obj<<'.repeat(50_000)}\n%%EOF`),
    outcomes: ['corrupt', 'too_slow'],
  },
  {
    what: 'half a file',
    fileName: 'a.pdf',
    bytes: async () => (await letterPdf(LETTER)).slice(0, 2_000),
    outcomes: ['corrupt'],
  },
  {
    what: 'a password',
    fileName: 'a.pdf',
    bytes: () => letterPdf(LETTER, { password: 'geheim' }),
    outcomes: ['encrypted'],
  },
  {
    what: 'empty pages',
    fileName: 'a.pdf',
    bytes: () => drawPdf({}, '', (pdf) => void pdf.addPage()),
    outcomes: ['no_text'],
  },
  {
    what: 'a wrong stream length',
    fileName: 'a.pdf',
    bytes: () =>
      pdfOf([CATALOG, ONE_PAGE, page('/Contents 4 0 R'), `<</Length -5>>\nstream\n${PRINTED}\nendstream`]),
    outcomes: ['read', 'no_text', 'corrupt'],
  },
]
