import { existsSync, readdirSync } from 'node:fs'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

/** On every answer, files included. The content policy carries a nonce and is made per request, in proxy.ts. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
]

// A document may be 25 MB; the form around it takes a little more.
const LARGEST_FORM = '32mb'

/** The script of every page (scripts/package/page-script.ts), under a name that changes with what is in it. */
const PAGE_SCRIPT =
  (existsSync('public') && readdirSync('public').find((file) => file.startsWith('page-'))) || ''
const FOREVER = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }]

// `npm run bench:register` measures one page more, in a build of its own; what is shipped does not know that page.
const BENCHMARK = process.env.GESTAND_BENCHMARK_BUILD
const BUILD_FOLDER = BENCHMARK || '.next'

const config: NextConfig = {
  distDir: BUILD_FOLDER,
  ...(BENCHMARK && { pageExtensions: ['tsx', 'ts', 'bench.tsx'] }),
  output: 'standalone',
  poweredByHeader: false,
  devIndicators: false,
  // `npm run check` does it, for scripts and tests too; twice would only make the demo's first start longer.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  env: { PAGE_SCRIPT, BUILD_FOLDER },
  // What a page is called stands in its head, not in a piece that a script would bring there later.
  htmlLimitedBots: /.*/,
  serverExternalPackages: [
    'pg',
    '@prisma/adapter-pg',
    '@node-rs/argon2',
    'pdfjs-dist',
    'esbuild',
    'graphile-worker',
    'nodemailer',
    'pdfkit',
    'pino',
    'prom-client',
  ],
  experimental: {
    proxyClientMaxBodySize: LARGEST_FORM,
    serverActions: { bodySizeLimit: LARGEST_FORM },
  },
  headers: async () => [
    { source: '/:path*', headers },
    { source: '/page-:hash.js', headers: FOREVER },
  ],
}

export default createNextIntlPlugin('./i18n/request.ts')(config)
