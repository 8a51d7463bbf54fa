/** Alive: this process answers. Says nothing of the database, so that its absence does not restart us. */
export function GET() {
  return Response.json({ alive: true }, { headers: { 'Cache-Control': 'no-store' } })
}

export const dynamic = 'force-dynamic'
