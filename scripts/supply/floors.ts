/**
 * Lowest versions we may fall back to: below them stands a weakness that was made public. `npm audit` needs a registry
 * that answers it; this table holds without one. A copy deep in the tree counts as much as our own.
 */
export type Floor = { name: string; floor: string; advisory: string; about: string }

export const FLOORS: Floor[] = [
  {
    name: 'next',
    floor: '16.0.7',
    advisory: 'CVE-2025-66478',
    about: 'code run through a crafted server component request',
  },
  { name: 'react', floor: '19.2.1', advisory: 'CVE-2025-55182', about: 'the same, in React itself' },
  {
    name: 'next-auth',
    floor: '4.24.12',
    advisory: 'GHSA-5jpx-9hw9-2fx4',
    about: 'sign-in mail sent to a second address',
  },
  {
    name: 'nodemailer',
    floor: '7.0.7',
    advisory: 'GHSA-mm7p-fcc7-pg87',
    about: 'mail sent to another domain',
  },
  { name: 'jose', floor: '4.15.5', advisory: 'CVE-2024-28176', about: 'a token that unpacks without end' },
  {
    name: 'cookie',
    floor: '0.7.0',
    advisory: 'CVE-2024-47764',
    about: 'cookie names that carry more than a name',
  },
  { name: 'pdfjs-dist', floor: '4.2.67', advisory: 'CVE-2024-4367', about: 'code in a font of a PDF' },
  { name: 'postcss', floor: '8.4.31', advisory: 'CVE-2023-44270', about: 'a line break that ends a comment' },
  { name: 'nanoid', floor: '3.3.8', advisory: 'CVE-2024-55565', about: 'ids that can be foreseen' },
  {
    name: 'esbuild',
    floor: '0.25.0',
    advisory: 'GHSA-67mh-4wv8-2f99',
    about: 'development server open to any page',
  },
  { name: 'vitest', floor: '3.0.5', advisory: 'CVE-2025-24964', about: 'code run through the test server' },
]

/** Compares the three numbers of a version; what follows them is left out of account. */
export function isBelow(version: string, floor: string): boolean {
  const numbers = (text: string) => text.split(/[-+]/)[0]?.split('.').map(Number) ?? []
  const [found, lowest] = [numbers(version), numbers(floor)]
  const place = [0, 1, 2].find((at) => (found[at] ?? 0) !== (lowest[at] ?? 0))
  return place !== undefined && (found[place] ?? 0) < (lowest[place] ?? 0)
}
