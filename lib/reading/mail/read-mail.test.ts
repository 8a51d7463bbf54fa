import { describe, expect, it } from 'vitest'
import { readBytes } from '../read-bytes'
import { boldWords } from '../testing/bold-words'
import { LETTER } from '../testing/letter'
import { letterDocx } from '../testing/letter-docx'
import { mailOf } from '../testing/letter-mail'
import { refusalOf } from '../testing/refusal'
import { dayOf } from './day-of'

const noise = new Uint8Array(100).fill(7)

describe('a mail', () => {
  it('gives its own words, then those of the letters that came with it', async () => {
    const letter = {
      name: 'brief.docx',
      mediaType: 'application/octet-stream',
      bytes: await letterDocx(LETTER),
    }
    const broken = { name: 'kapot.pdf', mediaType: 'application/pdf', bytes: noise }
    const read = await readBytes(mailOf('Beste raad,\n\nZie de bijlage.', [broken, letter]), 'mail.eml')
    const start = read.text.indexOf('Geachte leden')
    expect(read.text.slice(0, start)).toBe('Beste raad,\n\nZie de bijlage.\n\n')
    expect(read.attachments).toEqual([
      { name: 'kapot.pdf', mediaType: 'application/pdf', start: null },
      { name: 'brief.docx', mediaType: 'application/octet-stream', start },
    ])
    expect(boldWords(read)).toContain('Onderhoud van toestellen')
  })

  it('has its subject as title and the day it was sent by the clock of its sender', async () => {
    const read = await readBytes(mailOf('Tekst.'), 'mail.eml')
    expect(read).toMatchObject({ title: 'Beantwoording speelplekken', sentOn: '2025-03-03' })
  })

  it('with only HTML is read as a page', async () => {
    const mail =
      'From: a@example.org\nDate: x\nSubject: b\nContent-Type: text/html\n\n<p>een <b>vet</b> woord</p>'
    const read = await readBytes(new TextEncoder().encode(mail), 'mail.eml')
    expect(read.text).toBe('een vet woord')
    expect(boldWords(read)).toEqual(['vet'])
    expect(read.sentOn).toBeNull()
  })

  it('without words is refused', async () => {
    expect(await refusalOf(() => readBytes(mailOf(' '), 'mail.eml'))).toBe('no_text')
  })
})

describe('dayOf', () => {
  it.each([
    ['Mon, 3 Mar 2025 00:30:00 +0100', '2025-03-03'],
    ['31 December 2025 23:59 -0800', '2025-12-31'],
    ['gisteren', null],
    ['99 Mar 2025', null],
  ])('%s', (header, day) => {
    expect(dayOf(header)).toBe(day)
  })
})
