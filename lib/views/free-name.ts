import type { SavedView } from '../db/generated/client'
import { Invalid } from '../errors'

/** @throws Invalid where another view of this person has this name, whatever its capitals */
export function requireFreeName(others: SavedView[], name: string) {
  const same = (view: SavedView) => view.name.toLowerCase() === name.toLowerCase()
  if (others.some(same)) throw new Invalid('check_fields', { name: 'view_name_taken' })
}
