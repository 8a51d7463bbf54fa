import { createHash } from 'node:crypto'

type Answer = {
  body: string
  type: string
  /** When what it tells of was last changed, where that is known. */
  modifiedAt?: Date | null
  headers?: Record<string, string>
}

/** The strong name of a body: the same bytes always have the same one. */
export function etagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
}

/** RFC 9110: `If-None-Match` may list several, marked as weak by a proxy; it rules out `If-Modified-Since`. */
export function isKnown(request: Request, etag: string, modifiedAt?: Date | null): boolean {
  const match = request.headers.get('if-none-match')
  if (match !== null) {
    const known = match.split(',').map((one) => one.trim().replace(/^W\//, ''))
    return known.includes('*') || known.includes(etag)
  }
  const since = Date.parse(request.headers.get('if-modified-since') ?? '')
  return modifiedAt != null && !Number.isNaN(since) && Math.floor(modifiedAt.getTime() / 1000) * 1000 <= since
}

/** Answers with a body, or with 304 where the asker has it already. */
export function conditional(request: Request, { body, type, modifiedAt, headers }: Answer): Response {
  const etag = etagOf(body)
  const said = {
    ETag: etag,
    'Cache-Control': 'no-cache',
    ...(modifiedAt && { 'Last-Modified': modifiedAt.toUTCString() }),
    ...headers,
  }
  if (isKnown(request, etag, modifiedAt)) return new Response(null, { status: 304, headers: said })
  return new Response(body, { headers: { ...said, 'Content-Type': type } })
}
