import { describe, expect, it } from 'vitest'
import { mayBeCalled, readNetworks } from './networks'

const REFUSED = [
  '127.0.0.1',
  '127.9.9.9',
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.192',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:93.184.215.14',
  '64:ff9b::7f00:1',
  'fe80::1',
  'fd00:ec2::254',
  'ff02::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  'localhost',
  '',
]
const PUBLIC = ['93.184.215.14', '8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1']

describe('where a webhook may lead', () => {
  it.each(REFUSED)('never to %s', (address) => expect(mayBeCalled(address, [])).toBe(false))
  it.each(PUBLIC)('to %s', (address) => expect(mayBeCalled(address, [])).toBe(true))

  it('into a network that was opened, and no further', () => {
    const opened = readNetworks('10.20.0.0/16, fd12::/16')
    expect(mayBeCalled('10.20.3.4', opened)).toBe(true)
    expect(mayBeCalled('fd12::5', opened)).toBe(true)
    expect(mayBeCalled('10.21.0.1', opened)).toBe(false)
    expect(mayBeCalled('127.0.0.1', opened)).toBe(false)
  })

  it.each(['10.20.0.0', '10.20.0.0/33', 'intranet/8', '10.20.0.0/16,,'])(
    'does not read %s as networks',
    (text) => expect(() => readNetworks(text)).toThrow('is not a list of networks'),
  )
})
