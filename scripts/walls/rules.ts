import type { IForbiddenRuleType } from 'dependency-cruiser'

/** The walls of the house (docs/house.md), one row each: who may not import what. Tests may reach further. */

const TESTS = '\\.test\\.tsx?$|/testing/'
const PURE_FILES =
  '^lib/(commitments/(lifecycle|standing|schema|filters|bulk-schema|undo-time)|candidates/(lifecycle|schema|find-passage)|documents/(schema|title-of|own-number)|calendar/schema|committees/schema|portfolios/terms|figures/(slots|median|age)|council/(schema|slug|terms)|people/schema|relations/(kinds|schema)|say/(verdicts|schema)|settings/schema|house-style/(accents|contrast|schema|style-sheet)|redaction/(mask|places|name-rules|suggest|schema)|access/(actor|policy|roles)|history/(entries|diff|describe)|day|errors|format)\\.ts$'

type Wall = IForbiddenRuleType & {
  name: string
  /** A file and an import that break this wall: planted by the check, which must then see it. */
  canary: { file: string; imports: string }
}

export const WALLS: Wall[] = [
  {
    name: 'extraction-is-pure',
    comment: 'The engine imports only itself: no package, no node:, no clock, no database.',
    severity: 'error',
    from: { path: '^lib/extraction/', pathNot: TESTS },
    to: { pathNot: '^lib/extraction/' },
    canary: { file: 'lib/extraction/planted.ts', imports: 'node:fs' },
  },
  {
    name: 'reading-stands-alone',
    comment: 'Readers know file formats, not the register.',
    severity: 'error',
    from: { path: '^lib/reading/', pathNot: TESTS },
    to: { path: '^(lib|app|components|prisma)/', pathNot: '^lib/(reading/|errors\\.ts)' },
    canary: { file: 'lib/reading/planted.ts', imports: '../day' },
  },
  {
    name: 'pure-files-stay-pure',
    comment: 'Tables and verdicts import each other and zod; never the database, Next or node.',
    severity: 'error',
    from: { path: PURE_FILES },
    to: {
      path: ['^lib/db/', '^lib/clock', 'node_modules/(next|react|@prisma|pg)/', '^(fs|path|crypto|node:)'],
    },
    canary: { file: 'lib/commitments/lifecycle.ts', imports: '../db/client' },
  },
  {
    name: 'queries-only-read',
    comment: 'Reads do not know the write door.',
    severity: 'error',
    from: { path: '^lib/.*/(queries|find-[a-z-]+)\\.ts$' },
    to: { path: '^lib/history/change' },
    canary: { file: 'lib/people/queries.ts', imports: '../history/change' },
  },
  {
    name: 'only-documents-read-and-extract',
    comment: 'Only taking in a document or a list, or dating one anew, reads files and runs the engine.',
    severity: 'error',
    from: {
      path: '^(lib|app|components)/',
      pathNot: ['^lib/(reading|extraction|documents|imports)/', '^lib/calendar/', TESTS],
    },
    to: { path: '^lib/(reading|extraction)/' },
    canary: { file: 'app/planted.ts', imports: '../lib/extraction/types' },
  },
  {
    name: 'lib-knows-no-pages',
    comment: 'What the house stands on does not lean on its rooms.',
    severity: 'error',
    from: { path: '^lib/' },
    to: { path: '^(app|components|e2e)/' },
    canary: { file: 'lib/day.ts', imports: '../components/planted' },
  },
  {
    name: 'pages-never-touch-the-database',
    comment: 'Pages and components ask queries and verbs; types of rows come with them.',
    severity: 'error',
    from: { path: '^(app|components)/' },
    to: { path: '^lib/db/' },
    canary: { file: 'app/page.ts', imports: '../lib/db/client' },
  },
  {
    name: 'ui-is-free-of-the-domain',
    comment: 'components/ui could serve any application.',
    severity: 'error',
    from: { path: '^components/ui/', pathNot: TESTS },
    to: { path: '^(lib|app|components)/', pathNot: '^(components/ui/|lib/actions/form-state\\.ts)' },
    canary: { file: 'components/ui/planted.ts', imports: '../../lib/commitments/lifecycle' },
  },
  {
    name: 'components-do-not-write',
    comment: 'Components show; verbs are called by server actions only.',
    severity: 'error',
    from: { path: '^components/' },
    to: {
      path: ['^lib/history/change', '^lib/access/session', '^lib/.*/queries\\.ts$'],
      dependencyTypesNot: ['type-only'],
    },
    canary: { file: 'components/planted.ts', imports: '../lib/people/queries' },
  },
  {
    name: 'the-door-alone-knows-nextauth',
    comment: 'So that it can be replaced.',
    severity: 'error',
    from: {
      path: '^(lib|app|components)/',
      pathNot: '^(lib/access/(session|auth-options|begin-sign-in)\\.ts|app/api/auth/)',
    },
    to: { path: 'node_modules/next-auth/' },
    canary: { file: 'lib/people/planted.ts', imports: 'next-auth' },
  },
  {
    name: 'no-circles',
    comment: 'Two files that need each other are one file, or want a third.',
    severity: 'error',
    from: { pathNot: '^lib/db/generated/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    canary: { file: 'lib/errors.ts', imports: './errors-planted' },
  },
]
