export type MailPart = { name: string; mediaType: string; bytes: Uint8Array }

const EDGE = '----=_rand_van_deel'

/** A mail with a plain body and attachments, as a mail program stores it. */
export function mailOf(body: string, attachments: MailPart[] = []): Uint8Array {
  const parts = attachments.map(
    ({ name, mediaType, bytes }) =>
      `--${EDGE}\r\nContent-Type: ${mediaType}; name="${name}"\r\nContent-Transfer-Encoding: base64\r\n` +
      `Content-Disposition: attachment; filename="${name}"\r\n\r\n${base64Lines(bytes)}\r\n`,
  )
  const own = `--${EDGE}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body.replaceAll('\n', '\r\n')}\r\n`
  return new TextEncoder().encode(
    'From: Griffie <griffie@example.org>\r\nTo: Raad <raad@example.org>\r\nSubject: Beantwoording speelplekken\r\n' +
      'Date: Mon, 3 Mar 2025 00:30:00 +0100\r\nMIME-Version: 1.0\r\n' +
      `Content-Type: multipart/mixed; boundary="${EDGE}"\r\n\r\n${own}${parts.join('')}--${EDGE}--\r\n`,
  )
}

function base64Lines(bytes: Uint8Array): string {
  return (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')
}
