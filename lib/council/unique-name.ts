import { Invalid } from '../errors'
import type { Named } from './body-stores'

const same = (a: string | null, b: string | null) =>
  a !== null && b !== null && a.localeCompare(b, 'nl', { sensitivity: 'accent' }) === 0

/** Two of a kind may not go by the same name, capitals or not. @throws Invalid at the field */
export function requireUniqueName(others: Named[], { name, shortName }: Pick<Named, 'name' | 'shortName'>) {
  const fields = {
    ...(others.some((other) => same(other.shortName, shortName)) && { shortName: 'short_name_taken' }),
    ...(others.some((other) => same(other.name, name)) && { name: 'name_taken' }),
  }
  if (Object.keys(fields).length > 0) throw new Invalid('check_fields', fields)
}
