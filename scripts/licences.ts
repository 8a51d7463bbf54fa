/** `npm run licences`: every package that is shipped, with its version and licence, by licence. */
import { licenceOf } from './supply/licences'
import { lockedPackages } from './supply/locked-packages'

const byLicence = new Map<string, Set<string>>()
for (const one of lockedPackages().filter(({ shipped }) => shipped)) {
  const licence = licenceOf(one) ?? 'none named'
  byLicence.set(licence, (byLicence.get(licence) ?? new Set()).add(`${one.name}@${one.version}`))
}
for (const [licence, names] of [...byLicence].sort(([a], [b]) => a.localeCompare(b)))
  console.log(`${licence} (${names.size})\n  ${[...names].sort().join('\n  ')}`)
