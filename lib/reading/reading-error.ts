/** Why a file could not be read. Pages put the code into words; the message here is for logs and the command line. */
export type ReadingErrorCode = keyof typeof MESSAGES

const MESSAGES = {
  empty: 'The file is empty. Choose a file with text in it.',
  too_large: 'The file is larger than 25 MB. Leave out the attachments or save it smaller.',
  unknown_type: 'This kind of file cannot be read. Save it as PDF, DOCX, ODT, HTML, EML or plain text.',
  mislabelled:
    'The content of the file is not what its name says. Give it the right extension or export it again.',
  corrupt: 'The file is damaged or incomplete. Export it again from the original.',
  encrypted: 'The file is protected with a password. Save a copy without the password.',
  no_text: 'The file holds no text. Check that it is the right document.',
  sheet_too_large: 'The sheet has more than 20,000 rows. Split it into parts.',
  old_sheet:
    'This is a workbook of the old kind (.xls), or one with a password. Save it as .xlsx without one.',
  no_sheet: 'This is no spreadsheet. Save it as .xlsx or CSV.',
  scanned: 'The pages are pictures without text. Run text recognition (OCR) on the file first.',
  too_many_pages: 'The file has more than 2,000 pages. Split it into parts.',
  too_slow: 'Reading the file took too long. Export it again or split it into parts.',
  too_much_memory: 'Reading the file took too much memory. Export it again or split it into parts.',
  unpacked_too_large:
    'The file unpacks to far more than a letter can hold. Save it again without its pictures.',
} as const

/** The only error reading throws on account of the file; anything else is a fault of ours. */
export class ReadingError extends Error {
  constructor(
    readonly code: ReadingErrorCode,
    options?: ErrorOptions,
  ) {
    super(MESSAGES[code], options)
    this.name = 'ReadingError'
  }
}
