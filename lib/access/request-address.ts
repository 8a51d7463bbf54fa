import 'server-only'
import { headers } from 'next/headers'
import { env } from '../env'
import { clientAddress } from './client-address'

/** Where the request being answered came from, or null where that cannot be known. */
export async function requestAddress(): Promise<string | null> {
  return clientAddress((await headers()).get('x-forwarded-for'), env().TRUSTED_PROXIES)
}
