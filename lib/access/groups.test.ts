import { describe, expect, it } from 'vitest'
import { readGroupRoles, roleOfGroups } from './groups'

const GROUPS = readGroupRoles(' admin=beheer; staff = griffie , griffie-extra ;member=raad;')

describe('groups of the identity provider', () => {
  it.each([
    [['raad'], 'member'],
    [['griffie-extra'], 'staff'],
    [['raad', 'beheer', 'griffie'], 'admin'],
    [['Beheer'], null],
    [[], null],
  ])('%j carry %s', (groups, role) => {
    expect(roleOfGroups(GROUPS, groups)).toBe(role)
  })

  it.each(['owner=beheer', 'admin', 'admin=', 'staff=a,,b'])('says what it cannot read: %s', (text) => {
    expect(() => readGroupRoles(text)).toThrow(text)
  })
})
