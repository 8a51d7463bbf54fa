import { deflateSync } from 'node:zlib'
import type { HostileFile } from './hostile-file'
import { MB, textBytes } from './hostile-file'
import { pageOf, pdfOf } from './hostile-pdf'
import { LETTER } from './letter'
import { letterPdf } from './letter-pdf'

/** PDFs whose objects hang together as no writer makes them, and programs hidden in them. */

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>'
const ONE_PAGE = '<</Type/Pages/Kids[3 0 R]/Count 1>>'
const PRINTED = 'BT /F1 12 Tf 72 700 Td (tekst) Tj ET'

const stream = (entries: string, content: string | Buffer) =>
  Buffer.concat([
    Buffer.from(`<</Length ${Buffer.byteLength(content)}${entries}>>\nstream\n`),
    Buffer.from(content),
    Buffer.from('\nendstream'),
  ])
const page = (entries: string) => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${entries}>>`
const printed = (resources: string, ...objects: (string | Buffer)[]) =>
  pdfOf([
    CATALOG,
    ONE_PAGE,
    page(`/Contents 4 0 R/Resources<<${resources}>>`),
    stream('', PRINTED),
    ...objects,
  ])

/** A tree of pages as deep as it has pages. */
function deepPageTree(depth: number): Uint8Array {
  const nodes = Array.from({ length: depth }, (_, index) => `<</Type/Pages/Kids[${index + 3} 0 R]/Count 1>>`)
  return pdfOf([CATALOG, ...nodes, page('')])
}

/** Streams of objects of which each is said to stand in the next. */
function objectStreamsInACircle(): Uint8Array {
  const inside = (next: number) =>
    stream(
      `/Type/ObjStm/N 1/First 4/Filter/FlateDecode/Extends ${next} 0 R`,
      deflateSync('3 0 <</Type/Page>>'),
    )
  return pdfOf([CATALOG, ONE_PAGE, page('/Contents 4 0 R'), inside(5), inside(4)])
}

/** A font whose character programs would run without end, with a PostScript calculator beside it. */
function fontWithCode(): Uint8Array {
  const loop =
    '/FontMatrix[0.001 0 0 0.001 0 0]readonly def {1 pop} loop /CharStrings 1 dict dup begin /a {{} loop} def'
  return printed(
    '/Font<</F1 5 0 R>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Evil/FontDescriptor 6 0 R/FirstChar 0/LastChar 0/Widths[0]>>',
    '<</Type/FontDescriptor/FontName/Evil/FontFile 7 0 R/Flags 4>>',
    stream(`/Length1 ${loop.length}/Length2 0/Length3 0`, `%!PS-AdobeFont-1.0: Evil\n${loop}`),
  )
}

/** pdf.js once ran what stood in a font's matrix. */
function fontMatrixWithCode(): Uint8Array {
  return printed(
    '/Font<</F1 5 0 R>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Evil/FontMatrix[1 0 0 1 0 (0\\); globalThis.process.exit\\(7\\))]/FirstChar 0/LastChar 0/Widths[0]>>',
  )
}

/** Character procedures that print themselves with the same font. */
function fontThatPrintsItself(): Uint8Array {
  return printed(
    '/Font<</F1 5 0 R>>',
    '<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/CharProcs<</t 6 0 R>>/Encoding<</Differences[116/t]>>/FirstChar 116/LastChar 116/Widths[9]/Resources<</Font<</F1 5 0 R>>>>>>',
    stream('', `9 0 0 0 9 9 d1 ${PRINTED.repeat(50)}`),
  )
}

const SCRIPT =
  '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(while\\(true\\){})>>/AA<</WC<</S/Launch/F(calc.exe)>>>>>>'

const cut = (share: number): HostileFile => ({
  what: `a letter cut off at ${Math.round(share * 100)}%`,
  fileName: 'afgebroken.pdf',
  bytes: async () => {
    const whole = await letterPdf(LETTER)
    return whole.slice(0, Math.floor(whole.length * share))
  },
  outcomes: ['corrupt', 'mislabelled', 'empty'],
})

export const HOSTILE_STRUCTURES: HostileFile[] = [
  ...[0.01, 0.2, 0.5, 0.8, 0.95].map(cut),
  {
    what: 'ten thousand pages',
    fileName: 'a.pdf',
    bytes: () => pdfOf([CATALOG, `<</Type/Pages/Kids[${'3 0 R '.repeat(10_000)}]/Count 10000>>`, page('')]),
    outcomes: ['too_many_pages'],
  },
  {
    what: 'two thousand pages of words',
    heavy: true,
    fileName: 'a.pdf',
    bytes: () => {
      const content = stream('', PRINTED.repeat(50))
      const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
      const kids = `<</Type/Pages/Kids[${'3 0 R '.repeat(2_000)}]/Count 2000>>`
      return pdfOf([CATALOG, kids, page('/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>'), content, font])
    },
    outcomes: ['read', 'too_slow', 'too_much_memory'],
  },
  {
    what: 'a page tree fifty thousand deep',
    heavy: true,
    fileName: 'a.pdf',
    bytes: () => deepPageTree(50_000),
    outcomes: ['read', 'no_text', 'corrupt', 'too_slow', 'too_much_memory'],
  },
  {
    what: 'streams of objects in a circle',
    fileName: 'a.pdf',
    bytes: objectStreamsInACircle,
    outcomes: ['read', 'no_text', 'corrupt'],
  },
  {
    what: 'an object that is a reference to itself',
    fileName: 'a.pdf',
    bytes: () => pdfOf([CATALOG, ONE_PAGE, page('/Contents 4 0 R'), '4 0 R']),
    outcomes: ['no_text', 'corrupt', 'too_slow', 'too_much_memory'],
  },
  {
    what: 'dictionaries in dictionaries',
    fileName: 'a.pdf',
    bytes: () => pdfOf([`<</Type/Catalog/Pages 2 0 R/X ${'<</X '.repeat(100_000)}`, ONE_PAGE, page('')]),
    outcomes: ['corrupt', 'no_text', 'too_much_memory'],
  },
  { what: 'a font with a program', fileName: 'a.pdf', bytes: fontWithCode, outcomes: ['read', 'no_text'] },
  {
    what: 'a font matrix with a script',
    fileName: 'a.pdf',
    bytes: fontMatrixWithCode,
    outcomes: ['read', 'no_text'],
  },
  {
    what: 'a font that prints itself',
    fileName: 'a.pdf',
    bytes: fontThatPrintsItself,
    outcomes: ['read', 'no_text'],
  },
  {
    what: 'a script and a program to start when it is opened',
    fileName: 'a.pdf',
    bytes: () => pdfOf([SCRIPT, ONE_PAGE, page('/Contents 4 0 R'), stream('', PRINTED)]),
    outcomes: ['read', 'no_text'],
  },
  {
    what: 'a page that is also a program',
    fileName: 'a.html',
    bytes: () =>
      Buffer.concat([pageOf('', Buffer.from(PRINTED)), textBytes('<html><script>alert(1)</script>')]),
    outcomes: ['mislabelled'],
  },
  {
    what: 'a PDF behind a kilobyte of another file',
    fileName: 'a.pdf',
    bytes: () => Buffer.concat([Buffer.alloc(2_000, 0x41), pageOf('', Buffer.from(PRINTED))]),
    outcomes: ['mislabelled'],
  },
  {
    what: 'sixteen pictures that unpack to 60 MB each',
    heavy: true,
    fileName: 'a.pdf',
    bytes: () => {
      const packed = deflateSync(Buffer.alloc(60 * MB))
      const picture = stream(
        '/Type/XObject/Subtype/Image/Width 5000/Height 4000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode',
        packed,
      )
      const names = Array.from({ length: 16 }, (_, index) => `/X${index} ${5 + index} 0 R`).join('')
      const draw = Array.from({ length: 16 }, (_, index) => `/X${index} Do`).join(' ')
      return pdfOf([
        CATALOG,
        ONE_PAGE,
        page(`/Contents 4 0 R/Resources<</XObject<<${names}>>>>`),
        stream('', draw),
        ...Array.from({ length: 16 }, () => picture),
      ])
    },
    outcomes: ['scanned', 'unpacked_too_large'],
  },
]
