import { now } from '@/lib/clock'
import { env } from '@/lib/env'

const YEAR = 365 * 24 * 60 * 60 * 1000

/** Whom to tell of a weakness (RFC 9116). Without a contact there is nobody to name, and so no file. */
export function GET() {
  const { SECURITY_CONTACT: contact, NEXTAUTH_URL: address } = env()
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' }
  if (!contact) return new Response('404', { status: 404, headers })
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${new Date(now().getTime() + YEAR).toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL('/.well-known/security.txt', address)}`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers })
}

export const dynamic = 'force-dynamic'
