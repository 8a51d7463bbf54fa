/** Fills the database of `DATABASE_URL` with the demo council; run by `still-server.ts` with a clock and ids that are always the same. */
import { db } from '../../lib/db/client'
import { seed } from '../../prisma/seed/seed'

await seed(new Date(), () => undefined)
await db().$disconnect()
