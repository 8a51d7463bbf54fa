import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { copyBase, copyFolder } from '../backup/base-copy'
import { type EmbeddedServer, startEmbeddedServer } from '../database/embedded'
import { withClient } from '../database/with-client'
import type { Register } from './packaged'

export type Standby = {
  /** The application's address of the copy, which is another one after a restart. */
  url: () => string
  /** Lets it receive, and not show, what the primary writes; or catch up. */
  pause: () => Promise<unknown>
  resume: () => Promise<unknown>
  stop: () => Promise<void>
  start: () => Promise<void>
}

/** A copy of a working server that follows it over the wire, as a streaming replica does. */
export async function startStandby({ root, url, ownerUrl }: Register, place: string): Promise<Standby> {
  mkdirSync(place, { recursive: true, mode: 0o700 })
  await withClient(ownerUrl, (client) => copyBase(client, path.join(root, 'data'), path.join(place, 'data')))
  copyFolder(path.join(root, 'password'), path.join(place, 'password'))
  writeFileSync(path.join(place, 'data', 'standby.signal'), '')
  const { hostname, port, username, password } = new URL(ownerUrl)
  const primary = `host=${hostname} port=${port} user=${username} password=${password}`
  const begin = () => startEmbeddedServer(place, [`primary_conninfo=${primary}`, 'hot_standby=on'])
  let server: EmbeddedServer = await begin()
  const run = (sql: string) => withClient(server.url, (client) => client.query(sql))
  const address = new URL(url)
  return {
    url: () => {
      address.port = new URL(server.url).port
      return address.toString()
    },
    pause: () => run('SELECT pg_wal_replay_pause()'),
    resume: () => run('SELECT pg_wal_replay_resume()'),
    stop: () => server.stop(),
    start: async () => {
      server = await begin()
    },
  }
}
