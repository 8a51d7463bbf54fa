import { z } from 'zod'
import { attachmentHeader, downloadName } from '@/components/documents/attachment-name'
import { currentActor } from '@/lib/access/session'
import { findFile } from '@/lib/documents/queries'

const NOT_FOUND = { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } }

/** The document as it came in. Always saved, never shown: it was made elsewhere. */
export async function GET(_request: Request, { params }: RouteContext<'/documents/[id]/file'>) {
  const { id } = await params
  const found = z.uuid().safeParse(id).success ? await findFile(await currentActor(), id) : null
  if (!found?.file) return new Response('404', NOT_FOUND)
  return new Response(found.file.bytes, {
    headers: {
      'Content-Type': found.mediaType,
      'Content-Disposition': attachmentHeader(downloadName(found)),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    },
  })
}
