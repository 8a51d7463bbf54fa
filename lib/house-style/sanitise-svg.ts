import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'

/**
 * A logo made anew from the few elements and attributes a drawing needs: shapes, groups, gradients, clips. What is not
 * in these lists is not copied, so that nothing in it can run, load or lead anywhere.
 */

const SVG = 'http://www.w3.org/2000/svg'
const ELEMENTS = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath mask ' +
    'title desc'
  ).split(' '),
)
const ATTRIBUTES = new Set(
  (
    'id viewBox width height x y x1 x2 y1 y2 cx cy r rx ry fx fy d points transform fill fill-rule fill-opacity ' +
    'stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset ' +
    'stroke-opacity opacity clip-path clip-rule mask gradientUnits gradientTransform spreadMethod offset stop-color ' +
    'stop-opacity clipPathUnits maskUnits preserveAspectRatio'
  ).split(' '),
)
/** A reference may only lead to something in the same file. */
const ELSEWHERE = /url\(\s*(?!['"]?#)|javascript:|expression\(|[<>]/i
const MOST = 5_000 // elements; a logo has tens

export type Sanitised = { ok: true; svg: string } | { ok: false; reason: 'logo_broken' | 'logo_styled' }

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Inline style as attributes, which say the same and need no style sheet. */
function styleRows(style: string): [string, string][] {
  return style.split(';').flatMap((row): [string, string][] => {
    const [name = '', value = ''] = row.split(':').map((part) => part.trim())
    return name && value ? [[name, value]] : []
  })
}

function attributesOf(tag: SaxesTagNS): string {
  const given = Object.values(tag.attributes as Record<string, SaxesAttributeNS>).filter(
    ({ uri }) => uri === '',
  )
  const rows = given.flatMap(({ local, value }): [string, string][] =>
    local === 'style' ? styleRows(value) : [[local, value]],
  )
  const kept = new Map(rows.filter(([name, value]) => ATTRIBUTES.has(name) && !ELSEWHERE.test(value)))
  return [...kept].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')
}

class Refused extends Error {
  constructor(readonly reason: 'logo_broken' | 'logo_styled') {
    super(reason)
  }
}

const refuse = (reason: Refused['reason']) => {
  throw new Refused(reason)
}

/** A parser that writes down what may stay, and skips what may not with all that is in it. */
function copier() {
  const out: string[] = []
  let skipping = 0
  let count = 0
  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('error', () => refuse('logo_broken'))
  parser.on('doctype', (declaration) => {
    if (declaration.includes('[')) refuse('logo_broken')
  })
  parser.on('opentag', (tag) => {
    const first = ++count === 1
    if (count > MOST || (first && (tag.local !== 'svg' || tag.uri !== SVG))) refuse('logo_broken')
    // Colours that hang on a style sheet would be lost, and the logo black.
    if (tag.local === 'style' || (skipping === 0 && 'class' in tag.attributes)) refuse('logo_styled')
    if (skipping > 0 || tag.uri !== SVG || !ELEMENTS.has(tag.local)) skipping += 1
    else out.push(`<${tag.local}${first ? ` xmlns="${SVG}"` : ''}${attributesOf(tag)}>`)
  })
  parser.on('text', (words) => {
    if (skipping === 0 && words.trim()) out.push(escaped(words))
  })
  parser.on('closetag', (tag) => {
    if (skipping > 0) skipping -= 1
    else out.push(`</${tag.local}>`)
  })
  return { parser, out }
}

/** @param text the file as text; a document type that declares entities is refused */
export function sanitiseSvg(text: string): Sanitised {
  const { parser, out } = copier()
  try {
    parser.write(text).close()
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason }
    throw error
  }
  return out.length > 0 ? { ok: true, svg: out.join('') } : { ok: false, reason: 'logo_broken' }
}
