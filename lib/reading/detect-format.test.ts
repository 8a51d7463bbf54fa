import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { detectFormat } from './detect-format'
import { docxOf } from './testing/docx-parts'
import { LETTER } from './testing/letter'
import { mailOf } from './testing/letter-mail'
import { letterOdt } from './testing/letter-odt'
import { refusalOf } from './testing/refusal'
import { declaring, overlappingZip, zipWithEntries } from './testing/zip-tricks'

const PROGRAM = new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0])
const OLD_WORD = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(512)])
const LOCKED = new Uint8Array(Buffer.concat([OLD_WORD, Buffer.from('EncryptedPackage', 'utf16le')]))
const DOCX = docxOf({ body: '' })
const ODT = letterOdt(LETTER)
const PDF = strToU8('\n%PDF-1.4\n')
const PAGE = strToU8('<!DOCTYPE html><html><p>tekst</p></html>')
const MAIL = mailOf('tekst')
const TEXT = strToU8('Vraag 1: wat?')
const SHEET = zipSync({ 'xl/workbook.xml': strToU8('<a/>') })

describe('detectFormat', () => {
  it.each([
    ['brief.pdf', PDF, 'pdf'],
    ['BRIEF.DOCX', DOCX, 'docx'],
    ['brief.odt', ODT, 'odt'],
    ['brief.htm', PAGE, 'html'],
    ['brief.eml', MAIL, 'eml'],
    ['brief.txt', TEXT, 'text'],
    ['brief.txt', PAGE, 'text'],
    ['zonder naam', PAGE, 'html'],
    ['zonder naam', MAIL, 'eml'],
    ['v1.2 concept', TEXT, 'text'],
    ['download', DOCX, 'docx'],
  ])('%s', (name, bytes, format) => {
    expect(detectFormat(bytes, name)).toBe(format)
  })

  it.each([
    ['a program named as a letter', 'brief.pdf', PROGRAM, 'mislabelled'],
    ['a program', 'brief.exe', PROGRAM, 'unknown_type'],
    ['text named as PDF', 'brief.pdf', TEXT, 'mislabelled'],
    ['a PDF named as text', 'brief.txt', PDF, 'mislabelled'],
    ['a DOCX named as ODT', 'brief.odt', DOCX, 'mislabelled'],
    ['text with a NUL', 'brief.txt', strToU8('een\0twee'), 'mislabelled'],
    ['a mail that is none', 'brief.eml', TEXT, 'mislabelled'],
    ['rich text', 'brief', strToU8('{\\rtf1 tekst}'), 'unknown_type'],
    ['a spreadsheet', 'lijst.xlsx', SHEET, 'unknown_type'],
    ['the old Word format', 'brief.doc', OLD_WORD, 'unknown_type'],
    ['a DOCX with a password', 'brief.docx', LOCKED, 'encrypted'],
    ['a zip file that was cut off', 'brief.docx', DOCX.slice(0, -30), 'corrupt'],
    ['a zip file of too many entries', 'brief.docx', zipWithEntries(4_100), 'unpacked_too_large'],
    ['entries that share bytes', 'brief.docx', overlappingZip(200), 'corrupt'],
    ['a zip bomb', 'brief.docx', declaring(DOCX, 320 * 1024 * 1024), 'unpacked_too_large'],
  ])('refuses %s', async (_, name, bytes, code) => {
    expect(await refusalOf(() => detectFormat(bytes, name))).toBe(code)
  })
})
