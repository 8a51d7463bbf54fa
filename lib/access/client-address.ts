/**
 * The network address a request came from, or null where that cannot be known. Anyone may send an X-Forwarded-For;
 * only what our own proxies added at its end is true.
 * @param trusted how many proxies of ours stand in front (`TRUSTED_PROXIES`)
 */
export function clientAddress(forwardedFor: string | null, trusted: number): string | null {
  if (trusted < 1) return null
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim())
  return hops.at(-trusted) || null
}
