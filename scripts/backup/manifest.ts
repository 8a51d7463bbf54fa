import { z } from 'zod'

/** What stands beside a dump, so that a restore can prove that nothing is missing. */
export const manifestSchema = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** Version of Gestand and its newest migration. */
  version: z.string(),
  migration: z.string().nullable(),
  file: z.string().regex(/^[\w.-]+$/, 'must be a plain file name beside the manifest'),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encrypted: z.boolean(),
  tables: z.record(z.string(), z.object({ rows: z.int(), digest: z.string() })),
})

export type Manifest = z.infer<typeof manifestSchema>
