import { ROLES, type Role } from './roles'

/** Which groups of the identity provider carry which role. */
export type GroupRoles = Partial<Record<Role, string[]>>

/**
 * Reads `admin=beheer;staff=griffie,griffie-extra;member=raad`.
 * @throws Error that names the part it cannot read
 */
export function readGroupRoles(text: string): GroupRoles {
  const parts = text.split(';').map((part) => part.trim())
  return Object.fromEntries(
    parts.filter(Boolean).map((part) => {
      const [role, groups = ''] = part.split('=', 2).map((side) => side.trim())
      const named = groups.split(',').map((group) => group.trim())
      if (!ROLES.includes(role as Role) || named.some((group) => !group))
        throw new Error(`"${part}" is not ROLE=GROUP,GROUP with one of the roles ${ROLES.join(', ')}`)
      return [role, named]
    }),
  )
}

/** The widest role that one of someone's groups carries; null where none does: then there is no door for them. */
export function roleOfGroups(groupRoles: GroupRoles, groups: readonly string[]): Role | null {
  const widestFirst = [...ROLES].reverse()
  return widestFirst.find((role) => groupRoles[role]?.some((group) => groups.includes(group))) ?? null
}
