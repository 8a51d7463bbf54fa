import { z } from 'zod'
import { requestAddress } from '../access/request-address'
import { Forbidden } from '../errors'
import { pseudonym, tellSecurity } from '../watch/tell-security'
import { authenticate } from './authenticate'
import { enter } from './enter'

export const signInInput = z.object({
  email: z.string('email_missing').trim().min(1, 'email_missing').max(320, 'too_long'),
  password: z.string('password_missing').min(1, 'password_missing').max(1000, 'too_long'),
  back: z.string().max(500).optional(),
})

/**
 * Opens a session, or leads to the second step. One answer for an unknown address and a wrong password: neither is
 * told apart. @throws Forbidden `sign_in_failed`, `too_many_tries`
 */
export async function signIn(_actor: unknown, { email, password, back }: z.infer<typeof signInInput>) {
  const network = await requestAddress()
  const account = await authenticate(email, password, network)
  if (!account) {
    const from = network ? { network: pseudonym(network) } : {}
    tellSecurity('sign_in.failed', { address: pseudonym(email.toLowerCase()), ...from })
    throw new Forbidden('sign_in_failed')
  }
  return { back, step: await enter(account, 'password') }
}
