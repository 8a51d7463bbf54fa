import { Invalid } from '../errors'
import { sanitiseSvg } from './sanitise-svg'

/** Largest logo taken in, in bytes: every page of every reader carries it. */
export const MAX_LOGO = 100_000
const WIDEST = 2_000 // pixels

export type Logo = { bytes: Uint8Array<ArrayBuffer>; type: 'image/png' | 'image/svg+xml'; name: string }

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const startsWith = (bytes: Uint8Array, start: number[]) => start.every((byte, at) => bytes[at] === byte)

const refuse = (code: string, params = {}) => new Invalid('check_fields', { logo: code }, params)

/** Width and height as the first chunk of a PNG gives them. */
function sizeOf(bytes: Uint8Array): [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return bytes.length >= 33 ? [view.getUint32(16), view.getUint32(20)] : [0, 0]
}

/**
 * A logo by its content, whatever its name says: a PNG as it is, an SVG made anew.
 * @throws Invalid logo_too_large, logo_no_picture, logo_broken, logo_styled
 */
export async function readLogo(file: File): Promise<Logo> {
  if (file.size > MAX_LOGO) throw refuse('logo_too_large', { most: MAX_LOGO / 1000 })
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (startsWith(bytes, PNG)) {
    const [width, height] = sizeOf(bytes)
    if (width < 1 || height < 1 || width > WIDEST || height > WIDEST) throw refuse('logo_broken')
    return { bytes, type: 'image/png', name: file.name }
  }
  const text = new TextDecoder().decode(bytes)
  if (!/<svg[\s>]/.test(text)) throw refuse('logo_no_picture')
  const result = sanitiseSvg(text.replace(/^\uFEFF/, ''))
  if (!result.ok) throw refuse(result.reason)
  return { bytes: new TextEncoder().encode(result.svg), type: 'image/svg+xml', name: file.name }
}
