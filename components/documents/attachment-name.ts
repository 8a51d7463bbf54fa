/** Extension per media type that can be uploaded, for a file that came without a name. */
const EXTENSIONS: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'text/html': 'html',
  'message/rfc822': 'eml',
}

const LONGEST = 120

/** The name a download gets: the file's own, else the document's title with the extension of its type. */
export function downloadName(file: { fileName: string | null; title: string; mediaType: string }): string {
  if (file.fileName) return file.fileName
  const title = file.title.slice(0, LONGEST).replace(/[. ]+$/, '')
  return `${title}.${EXTENSIONS[file.mediaType] ?? 'txt'}`
}

/**
 * A Content-Disposition that always saves and never shows: an ASCII name for old clients and the full name beside it
 * (RFC 6266). No character of the name can end the header or climb out of a folder.
 */
export function attachmentHeader(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
  const safe = name.replace(/[\ud800-\udfff]/gu, '_').replace(/[\u0000-\u001f\u007f/\\:*?"<>|]+/g, '_')
  const ascii = safe
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/%/g, '_')
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
