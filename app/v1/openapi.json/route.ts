import { endpoint } from '@/lib/api/endpoint'
import { openApi } from '@/lib/api/openapi'
import { noQuery } from '@/lib/api/parameters'
import { env } from '@/lib/env'
import { councilSettings } from '@/lib/settings/queries'

/** What this interface offers, for programs and for people. */
export const GET = endpoint({ query: noQuery }, async ({ site }) => {
  const { councilName } = await councilSettings()
  const contact = env().SECURITY_CONTACT?.replace(/^mailto:/, '') ?? ''
  const email = contact.includes('@') ? contact : `postmaster@${new URL(site).hostname}`
  return { body: openApi({ site, name: councilName, email }) }
})

export const dynamic = 'force-dynamic'
