/** A stretch of the text: `text.slice(start, end)`, in UTF-16 code units. */
export type TextSpan = { start: number; end: number }

export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  html: 'text/html',
  eml: 'message/rfc822',
  text: 'text/plain',
} as const

export type Format = keyof typeof MEDIA_TYPES

/** A file sent along with a mail. `start` is where its text begins in the mail's text, null where it was not read. */
export type Attachment = { name: string; mediaType: string; start: number | null }

/** What a reader of one format returns. */
export type FormatReading = {
  /** `\n` line ends, a blank line between paragraphs, bullets as `- ` at the start of a line. */
  text: string
  /** Start offset of each page; empty where the format has no pages. */
  pages: number[]
  /** Bold runs in order, not overlapping. */
  bold: TextSpan[]
  title: string | null
  /** Numbers (from 1) of pages that are pictures without text. */
  scannedPages: number[]
  attachments: Attachment[]
  /** Day a mail was sent (`2025-03-03`), as its sender's clock said; null for other formats. */
  sentOn: string | null
}

export type ReadDocument = FormatReading & { mediaType: string }
