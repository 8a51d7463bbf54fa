import { findLogo } from '@/lib/house-style/queries'

/** The municipality's logo. Its address carries the version, so it may be kept for good. */
export async function GET() {
  const logo = await findLogo()
  if (!logo) return new Response(null, { status: 404 })
  return new Response(logo.bytes, {
    headers: {
      'Content-Type': logo.type,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}
