export const ROLES = ['member', 'staff', 'admin'] as const
export type Role = (typeof ROLES)[number]
