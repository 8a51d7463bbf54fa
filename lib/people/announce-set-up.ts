import { makeSetUpLink } from './first-run'

/** Prisma's word for a table that is not there. */
const NO_TABLE = 'P2021'

/**
 * Says on a server's output how to begin, where nobody has an account yet. Whoever reads that output runs the server,
 * and so may make its first admin.
 */
export async function announceSetUp(say: (line: string) => void): Promise<void> {
  try {
    const link = await makeSetUpLink()
    if (link) say(`\nNobody has an account here yet. Make the first admin within a day, at\n  ${link}\n`)
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string }
    if (code === NO_TABLE) say('\nThe database has no tables yet: run "npm run set-up" first.\n')
    else say(`\nWhether this is a first run could not be asked of the database: ${message}\n`)
  }
}
