import { VISITOR } from '@/lib/access/actor'
import { Refusal } from '@/lib/errors'
import { unsubscribe } from '@/lib/notices/unsubscribe'

type Context = RouteContext<'/unsubscribe/[token]/now'>

/**
 * RFC 8058: a mail program ends this kind of mail itself. It sends no Origin and has no cookie; the token is all it
 * needs, and ending mail is all it can do.
 */
export async function POST(_request: Request, { params }: Context) {
  const { token } = await params
  try {
    await unsubscribe(VISITOR, { token })
    return new Response(null, { status: 204 })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return new Response(null, { status: 404 })
  }
}

/** A person who opens the address is asked first. */
export async function GET(_request: Request, { params }: Context) {
  const { token } = await params
  return new Response(null, {
    status: 303,
    headers: { Location: `/unsubscribe/${encodeURIComponent(token)}` },
  })
}
