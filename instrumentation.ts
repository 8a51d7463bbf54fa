/**
 * Runs once as the server starts, before the first page: says what is wrong with the configuration, watches, and runs
 * the job queue beside the pages, in this process.
 */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { startServing } = await import('./lib/start-serving')
  startServing()
}
