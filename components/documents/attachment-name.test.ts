import { describe, expect, it } from 'vitest'
import { attachmentHeader, downloadName } from './attachment-name'

describe('the name of a download', () => {
  it('is the file’s own, else the title with its type', () => {
    const file = { fileName: null, title: 'Brief', mediaType: 'application/pdf' }
    expect(downloadName({ ...file, fileName: 'a.docx' })).toBe('a.docx')
    expect(downloadName(file)).toBe('Brief.pdf')
    expect(downloadName({ ...file, title: 'Een zin. ' })).toBe('Een zin.pdf')
    expect(downloadName({ ...file, mediaType: 'text/plain' })).toBe('Brief.txt')
  })

  it('is always saved, with an ASCII name and the full one beside it', () => {
    expect(attachmentHeader('Reünie café.pdf')).toBe(
      `attachment; filename="Reunie cafe.pdf"; filename*=UTF-8''Re%C3%BCnie%20caf%C3%A9.pdf`,
    )
  })

  it('cannot end the header or leave its folder', () => {
    const header = attachmentHeader('a"; filename="b\r\nSet-Cookie: x=1\\../../c%00.txt')
    expect(header).not.toMatch(/[\r\n\\/]/)
    expect(header.match(/"/g)).toHaveLength(2)
    expect(header).not.toContain('Set-Cookie:')
  })

  it('takes half a character', () => {
    expect(attachmentHeader('a\ud800.pdf')).toContain('.pdf')
  })
})
