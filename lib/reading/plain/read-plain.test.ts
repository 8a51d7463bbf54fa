import { describe, expect, it } from 'vitest'
import { refusalOf } from '../testing/refusal'
import { readPlain } from './read-plain'

const read = (text: string, encoding: BufferEncoding = 'utf8') =>
  readPlain(new Uint8Array(Buffer.from(text, encoding)))

describe('readPlain', () => {
  it('keeps every character in its place but for line ends', () => {
    expect(read('een  twee \r\n\u00a0drie\rvier').text).toBe('een  twee \n\u00a0drie\nvier')
  })

  it('reads UTF-8, UTF-16 with its mark, and windows-1252', () => {
    expect(read('\ufeffcoëfficiënt').text).toBe('coëfficiënt')
    expect(read('\ufeffcoëfficiënt', 'utf16le').text).toBe('coëfficiënt')
    expect(read('co\xebffici\xebnt \x80 5', 'latin1').text).toBe('coëfficiënt € 5')
  })

  it('begins a page at a form feed', () => {
    const { text, pages } = read('een\n\ftwee\f')
    expect(text).toBe('een\n\ntwee\n')
    expect(pages).toEqual([0, 5])
  })

  it('refuses what is no text and what is empty', async () => {
    expect(await refusalOf(() => read('een\0twee'))).toBe('unknown_type')
    expect(await refusalOf(() => read('\x01\x02\x03abc'.repeat(50)))).toBe('unknown_type')
    expect(await refusalOf(() => read(' \n\t '))).toBe('no_text')
  })
})
