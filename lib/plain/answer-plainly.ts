import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { Aside } from './aside'
import { faultInWords } from './fault-in-words'
import { withoutScripts } from './without-scripts'

const compress = promisify(gzip)

const isHtml = (response: ServerResponse) =>
  String(response.getHeader('content-type')).startsWith('text/html')

/** The page without scripts, as this reader takes it. A page of ours is made whole before its first byte is written. */
async function bodyOf(
  request: IncomingMessage,
  response: ServerResponse,
  written: Buffer,
  takesGzip: boolean,
  aside: Aside,
): Promise<Buffer> {
  if (!isHtml(response) || written.length === 0) return written
  const html = written.toString('utf8')
  const page = faultInWords(request, response, html) ?? withoutScripts(html)
  const plain = Buffer.from(aside.putBack(page))
  if (!takesGzip) return plain
  response.setHeader('Content-Encoding', 'gzip')
  response.appendHeader('Vary', 'Accept-Encoding')
  return compress(plain)
}

/**
 * Holds what is written to this answer until it ends, and sends it without scripts. What would be compressed on its way
 * could not be read here: the request is made to take nothing compressed, and this does it at the end.
 */
export function answerPlainly(request: IncomingMessage, response: ServerResponse, aside = new Aside()): void {
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding']))
  delete request.headers['accept-encoding']
  const written: Buffer[] = []
  const end = response.end.bind(response)
  const take = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string')
      written.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
    else if (chunk instanceof Uint8Array) written.push(Buffer.from(chunk))
  }
  const doneOf = (given: unknown[]) =>
    given.find((item) => typeof item === 'function') as (() => void) | undefined
  const writeHead = response.writeHead
  response.flushHeaders = () => undefined
  // Whoever compresses writes the head before the end; it waits too, since the page's length and coding are not known yet.
  response.writeHead = ((status: number, ...given: unknown[]) => {
    response.statusCode = status
    const headers = given.find((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
    for (const [name, value] of Object.entries((headers ?? {}) as Record<string, string>))
      response.setHeader(name, value)
    return response
  }) as typeof writeHead
  response.write = (chunk: unknown, ...given: unknown[]) => {
    take(chunk, given[0])
    doneOf(given)?.()
    return true
  }
  response.end = ((...given: unknown[]) => {
    take(given[0], given[1])
    response.end = end
    response.writeHead = writeHead
    bodyOf(request, response, Buffer.concat(written), takesGzip, aside).then(
      (body) => {
        response.removeHeader('Content-Length')
        end(body, doneOf(given))
      },
      (fault) => response.destroy(fault),
    )
    return response
  }) as typeof response.end
}
