import { headers } from 'next/headers'

/** The script of every page (components/browser), by the name it was built under; there is none before the first build. */
export async function PageScript() {
  const file = process.env.PAGE_SCRIPT
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return file && <script src={`/${file}`} nonce={nonce} async />
}
