const LONGEST = 60

/**
 * The word an address uses for a name: lower case, letters and digits, hyphens between. Made once, so that links and
 * saved searches outlive a new name.
 * @param taken slugs that are in use; a number is added to stay clear of them
 */
export function slugFor(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const slug = plain.slice(0, LONGEST).replace(/-+$/, '') || 'naamloos'
  if (!taken.includes(slug)) return slug
  let number = 2
  while (taken.includes(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
