import { z } from 'zod'

/** `public`: what everyone may read. `office`: everything, with what is confidential marked as such; for the council's own archive. */
export const ARCHIVE_SCOPES = ['public', 'office'] as const
export type ArchiveScope = (typeof ARCHIVE_SCOPES)[number]

export const archiveInput = z.object({ scope: z.enum(ARCHIVE_SCOPES, 'choose_again') })
