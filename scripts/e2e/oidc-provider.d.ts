/** As much of the package as the tests use; it ships no types. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http'

  type Account = { accountId: string; claims: () => Record<string, unknown> }

  export default class Provider {
    constructor(
      issuer: string,
      configuration: {
        clients: Record<string, unknown>[]
        claims: Record<string, string[]>
        conformIdTokenClaims: boolean
        findAccount: (context: unknown, id: string) => Account | undefined
        pkce: { required: () => boolean }
        cookies: { keys: string[] }
      },
    )
    callback(): RequestListener
  }
}
