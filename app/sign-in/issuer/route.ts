import { beginSignIn } from '@/lib/access/begin-sign-in'
import { issuer } from '@/lib/access/issuer'
import { safePath } from '@/lib/actions/safe-path'

/** To the council's identity provider. A link leads here, so that signing in needs no JavaScript. */
export async function GET(request: Request) {
  if (!issuer()) return new Response('404', { status: 404 })
  return beginSignIn(safePath(new URL(request.url).searchParams.get('back') ?? undefined, '/desk'))
}
