import PostalMime, { type Email, type Attachment as MailPart } from 'postal-mime'
import type { Attachment, FormatReading } from '../document'
import { readMarkup } from '../html/read-html'
import { layOut } from '../lay-out'
import { LIMITS } from '../limits'
import { ReadingError } from '../reading-error'
import { dayOf } from './day-of'

export type ReadAttachment = (bytes: Uint8Array, fileName: string) => Promise<FormatReading>

/** Files that hold a letter; pictures, signatures and calendar items that come along do not. */
const LETTER_NAME = /\.(?:pdf|docx|docm|odt|txt)$/i
const DEEPEST = 20

/**
 * Reads a mail: its own words (plain text before HTML), then the text of each attached letter, parted by a blank
 * line. Mails inside the mail are listed, not read.
 * @throws {ReadingError} corrupt, no_text
 */
export async function readMail(bytes: Uint8Array, readAttachment: ReadAttachment): Promise<FormatReading> {
  const mail = await parse(bytes)
  const reading = ownWords(mail)
  reading.sentOn = dayOf(mail.headers.find((header) => header.key === 'date')?.value ?? '')
  reading.title = mail.subject?.trim() || null
  let left: number = LIMITS.mailAttachments
  for (const part of mail.attachments) {
    if (part.related && part.mimeType.startsWith('image/')) continue
    const attached = left > 0 ? await readLetter(part, readAttachment) : null
    if (attached) left -= 1
    reading.attachments.push(append(reading, part, attached))
  }
  if (reading.text === '') throw new ReadingError('no_text')
  return reading
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: DEEPEST })
  } catch (error) {
    throw new ReadingError('corrupt', { cause: error })
  }
}

function ownWords(mail: Email): FormatReading {
  const facts = { title: null, scannedPages: [], attachments: [], sentOn: null }
  if (mail.text?.trim()) return { ...layOut(paragraphs(mail.text)), ...facts }
  if (!mail.html?.trim()) return { text: '', pages: [], bold: [], ...facts }
  try {
    return readMarkup(mail.html)
  } catch (error) {
    if (error instanceof ReadingError && error.code === 'no_text')
      return { text: '', pages: [], bold: [], ...facts }
    throw error
  }
}

function paragraphs(text: string) {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => ({ runs: [{ text: paragraph, bold: false }] }))
}

/** An attachment that cannot be read does not make the mail unreadable. */
async function readLetter(part: MailPart, read: ReadAttachment): Promise<FormatReading | null> {
  const name = part.filename ?? ''
  if (!LETTER_NAME.test(name) || typeof part.content === 'string') return null
  try {
    return await read(new Uint8Array(part.content), name)
  } catch (error) {
    if (error instanceof ReadingError) return null
    throw error
  }
}

function append(mail: FormatReading, part: MailPart, attached: FormatReading | null): Attachment {
  const named = { name: part.filename ?? '', mediaType: part.mimeType }
  if (!attached) return { ...named, start: null }
  const start = mail.text === '' ? 0 : mail.text.length + 2
  mail.text = start === 0 ? attached.text : `${mail.text}\n\n${attached.text}`
  for (const span of attached.bold) mail.bold.push({ start: span.start + start, end: span.end + start })
  return { ...named, start }
}
