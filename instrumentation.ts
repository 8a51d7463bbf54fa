/** Runs once as the server starts, before the first page: the job queue runs beside the pages, in this process. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const connectionString = process.env.DATABASE_URL
  if (!connectionString) return
  const [{ keepQueue }, { tasks }] = await Promise.all([
    import('./lib/jobs/keep-queue'),
    import('./lib/tasks'),
  ])
  void keepQueue(connectionString, tasks)
}
