import { BlockList, isIP } from 'node:net'

/**
 * Where a webhook may lead: an address of the public internet, or one in a network the operator opened. Everything
 * that IANA keeps for special purposes is refused: a webhook must not make this server ask its neighbours, itself, or
 * the cloud it runs in.
 */
const SPECIAL_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]
/** Inside 2000::/3, which alone is given out: what maps another kind of address, or is for examples. */
const SPECIAL_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20']

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address, prefix] = network.split('/') as [string, string]
    list.addSubnet(address, Number(prefix), familyOf(address))
  }
  return list
}

const specialV4 = listOf(SPECIAL_V4)
const specialV6 = listOf(SPECIAL_V6)
const givenOut = listOf(['2000::/3'])

/** Networks in the notation address/prefix, with commas between. @throws Error that names the one that is none */
export function readNetworks(text: string): string[] {
  const networks = text.split(',').map((part) => part.trim())
  for (const network of networks) {
    const [, address = '', prefix = ''] = /^([^/]+)\/(\d{1,3})$/.exec(network) ?? []
    const version = isIP(address)
    if (version === 0 || Number(prefix) > (version === 6 ? 128 : 32))
      throw new Error(`is not a list of networks such as 10.20.0.0/16: ${network}`)
  }
  return networks
}

export const isOpened = (address: string, opened: readonly string[]): boolean =>
  listOf(opened).check(address, familyOf(address))

/** Whether a webhook may be sent to this IP address. */
export function mayBeCalled(address: string, opened: readonly string[]): boolean {
  const version = isIP(address)
  if (version === 0) return false
  if (isOpened(address, opened)) return true
  if (version === 4) return !specialV4.check(address)
  return givenOut.check(address, 'ipv6') && !specialV6.check(address, 'ipv6')
}
