/** The next `db()` opens the database that DATABASE_URL names by then; the connections to the one before are closed. */
export async function leaveDatabase(): Promise<void> {
  const kept = globalThis as typeof globalThis & { gestandDb?: { $disconnect: () => Promise<void> } }
  const client = kept.gestandDb
  kept.gestandDb = undefined
  await client?.$disconnect().catch(() => undefined)
}
