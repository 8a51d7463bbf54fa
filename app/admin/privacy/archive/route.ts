import { Readable } from 'node:stream'
import { attachmentHeader } from '@/components/documents/attachment-name'
import { currentActor } from '@/lib/access/session'
import { requireSameOrigin } from '@/lib/actions/same-origin'
import { tellRefusal } from '@/lib/actions/tell-refusal'
import { makeArchive } from '@/lib/archive/make-archive'
import { archiveInput } from '@/lib/archive/schema'
import { tarOf } from '@/lib/archive/tar'
import { Forbidden } from '@/lib/errors'

/** The register as one file to save, read while it is sent. A form posts here, so that no link can start it. */
export async function POST(request: Request) {
  try {
    requireSameOrigin(request.headers)
    const input = archiveInput.safeParse(Object.fromEntries(await request.formData()))
    if (!input.success) return new Response(null, { status: 400 })
    const { name, files, at } = await makeArchive(await currentActor(), input.data)
    return new Response(Readable.toWeb(Readable.from(tarOf(files, name, at))) as ReadableStream<Uint8Array>, {
      headers: {
        'Content-Type': 'application/x-tar',
        'Content-Disposition': attachmentHeader(`${name}.tar`),
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    })
  } catch (error) {
    await tellRefusal(error)
    if (error instanceof Forbidden) return new Response(null, { status: 403 })
    throw error
  }
}
