import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from './read-document'
import { streamBomb } from './testing/hostile-pdf'
import { LETTER } from './testing/letter'
import { letterPdf } from './testing/letter-pdf'
import { refusalOf } from './testing/refusal'
import { declaring, zipBomb } from './testing/zip-tricks'

const MB = 1024 * 1024

// The limits are what is tried here, so a busy machine gets room.
describe('readDocument', { timeout: 20_000 }, () => {
  it('reads in a worker and leaves the caller its bytes', async () => {
    const bytes = await letterPdf(LETTER)
    const size = bytes.length
    const read = await readDocument(bytes, 'brief.pdf')
    expect(read.mediaType).toBe('application/pdf')
    expect(read.text).toContain('Vraag 2: Wanneer is de veiligheidskeuring klaar?')
    expect(read.bold.length).toBe(3)
    expect(bytes.length).toBe(size)
  })

  it('reads several files at once', async () => {
    const texts = Array.from({ length: 6 }, (_, index) => `Brief ${index}`)
    const read = await Promise.all(texts.map((text) => readDocument(strToU8(text), 'brief.txt')))
    expect(read.map(({ text }) => text)).toEqual(texts)
  })

  it.each([
    ['an empty file', 'brief.txt', () => new Uint8Array(0), 'empty'],
    ['30 MB', 'brief.txt', () => new Uint8Array(30 * MB).fill(0x61), 'too_large'],
    ['a zip bomb', 'brief.docx', () => declaring(zipBomb(MB), 500 * MB), 'unpacked_too_large'],
    [
      'a zip bomb that lies about its size',
      'brief.docx',
      () => declaring(zipBomb(40 * MB), 1_000),
      'unpacked_too_large',
    ],
    ['a PDF stream that unpacks to 48 MB', 'brief.pdf', () => streamBomb(48 * MB), 'unpacked_too_large'],
    ['noise', 'brief', () => new Uint8Array(1_000).map((_, index) => (index * 89) % 256), 'unknown_type'],
  ])('refuses %s', async (_, name, bytes, code) => {
    expect(await refusalOf(() => readDocument(bytes(), name))).toBe(code)
  })

  it('ends a reading that takes too long, and reads the next one', async () => {
    const bytes = await letterPdf(LETTER)
    expect(await refusalOf(() => readDocument(bytes, 'brief.pdf', 1))).toBe('too_slow')
    expect((await readDocument(strToU8('Brief'), 'brief.txt')).text).toBe('Brief')
  })

  it('keeps the server answering while a file wears its worker out', async () => {
    let beats = 0
    const pulse = setInterval(() => {
      beats += 1
    }, 5)
    const bytes = strToU8(`<html><body>${'<p><b>x</b></p>'.repeat(1_000_000)}`)
    expect(['too_slow', 'too_much_memory']).toContain(
      await refusalOf(() => readDocument(bytes, 'brief.html', 1_000)),
    )
    clearInterval(pulse)
    expect(beats).toBeGreaterThan(20)
  })
})
