import { NextRequest } from 'next/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { proxy } from '../../proxy'

const headersAt = (address: string) => {
  vi.stubEnv('NEXTAUTH_URL', address)
  return proxy(new NextRequest(`${address}/commitments`)).headers
}
afterEach(() => void vi.unstubAllEnvs())

describe('how a page asks to be fetched', () => {
  it('is over HTTPS for a year from now, its subdomains too, where people come here over HTTPS', () => {
    const headers = headersAt('https://gestand.example')
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
    expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests')
  })

  it('is left as it is where they do not, as on one’s own machine', () => {
    const headers = headersAt('http://localhost:3000')
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests')
  })

  it('has a nonce of its own each time, and nothing unsafe beside it', () => {
    const [one, two] = [1, 2].map(() => headersAt('https://gestand.example').get('content-security-policy'))
    expect(one).not.toBe(two)
    expect(one).not.toContain('unsafe-')
  })
})
