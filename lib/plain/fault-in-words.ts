import type { IncomingMessage, ServerResponse } from 'node:http'
import { isDatabaseAway } from '../db/away'
import { RETRY_AFTER, wordsPage } from '../watch/away-answer'

/** What Next answers where even the frame of a page fails: its words come by script, which a visitor does not get. */
const isEmptyFrame = (html: string) => html.includes('id="__next_error__"')

const nonceOf = (response: ServerResponse) =>
  /'nonce-([^']+)'/.exec(String(response.getHeader('content-security-policy')))?.[1] ?? ''

/** A page with the words of a fault in place of an empty one; null where there is a page to be read. */
export function faultInWords(
  request: IncomingMessage,
  response: ServerResponse,
  html: string,
): string | null {
  if (response.statusCode !== 500 || !isEmptyFrame(html)) return null
  const why = isDatabaseAway() ? 'away' : 'fault'
  if (why === 'away') {
    response.statusCode = 503
    response.setHeader('Retry-After', RETRY_AFTER)
  }
  return wordsPage({ why, method: request.method ?? 'GET', nonce: nonceOf(response) })
}
