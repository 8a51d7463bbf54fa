import { bringUpToDate } from '../database/bring-up-to-date'
import { databaseUrl, onServer } from '../database/recreate'
import { type Server, startServer } from './server'

export type Empty = Server & {
  /** The link the server printed for the first admin, once it has. */ link: () => string
}

/**
 * The production server over a register in which nothing stands and nobody has an account, for as long as the work takes.
 * @param owner URL of a database on the same server, as its owner; `app` the same, as the application
 */
export async function withEmptyServer(
  { owner, app }: { owner: string; app: string },
  work: (server: Empty) => Promise<void>,
): Promise<void> {
  const name = `gestand_test_empty_${process.pid}_${Date.now()}`
  await onServer(owner, `create database ${name}`)
  await bringUpToDate(databaseUrl(owner, name), databaseUrl(app, name))
  const server = await startServer(databaseUrl(app, name))
  try {
    const link = () => /http\S+\/set-up\?token=\S+/.exec(server.output())?.[0] ?? ''
    await work({ ...server, link })
  } finally {
    await server.stop()
    await onServer(owner, `drop database ${name} with (force)`)
  }
}
