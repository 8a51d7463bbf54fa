import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { withClient } from '../with-client'
import { createDatabase, dropDatabase, type Target, targetOf } from './connection'

/**
 * Prisma's PostgreSQL adapter, made fit for migrations. Three things differ from what it is made for:
 * it splits scripts at every ';', which breaks function bodies; it does not know PostgreSQL's internal "char" type,
 * which the catalogues use; and given a connection string, its shadow database is the live one.
 */

const INTERNAL_CHAR = 18
const TEXT = 25
const CHARACTER_COLUMN = 6

type Rows = { fields: { dataTypeID: number }[] }
type Queryable = {
  performIO: (query: unknown) => Promise<Rows>
  queryRaw: (query: unknown) => Promise<{ columnTypes: number[] }>
}
type Adapter = Queryable & {
  client: {
    query: (script: string) => Promise<unknown>
    end: () => Promise<void>
    ended?: boolean
    ending?: boolean
  }
  startTransaction: (...args: unknown[]) => Promise<Queryable>
  executeScript: (script: string) => Promise<void>
  onError: (error: unknown) => never
}

function knowInternalChar<Q extends Queryable>(queryable: Q): Q {
  const { performIO, queryRaw } = queryable
  queryable.queryRaw = async (query) => {
    let internal: boolean[] = []
    const reading = async (io: unknown) => {
      const rows = await performIO.call(queryable, io)
      internal = rows.fields.map((field) => field.dataTypeID === INTERNAL_CHAR)
      return { ...rows, fields: rows.fields.map((f, i) => (internal[i] ? { ...f, dataTypeID: TEXT } : f)) }
    }
    const self = Object.create(queryable, { performIO: { value: reading } })
    const result = await queryRaw.call(self, query)
    return Object.assign(result, {
      columnTypes: result.columnTypes.map((type, i) => (internal[i] ? CHARACTER_COLUMN : type)),
    })
  }
  return queryable
}

function fitForMigrations(adapter: Adapter): Adapter {
  knowInternalChar(adapter)
  const begin = adapter.startTransaction
  adapter.startTransaction = async (...args) => knowInternalChar(await begin.apply(adapter, args))
  adapter.executeScript = async (script) => {
    try {
      await adapter.client.query(script)
    } catch (error) {
      adapter.onError(error)
    }
  }
  return adapter
}

export type Factory = {
  provider: string
  adapterName: string
  connect: () => Promise<Adapter>
  connectToShadowDb: () => Promise<Adapter>
}

/** Opens adapters on the live and the shadow database, and closes all of them again. */
export class Adapters {
  private opened: Adapter[] = []
  private throwaway: (() => Promise<unknown>)[] = []

  constructor(
    private readonly live: Target,
    private readonly shadowUrl: string | undefined,
  ) {}

  factory(): Factory {
    const { provider, adapterName } = new PrismaPg(
      { connectionString: this.live.url },
      { schema: this.live.schema },
    )
    const connect = () => this.open(this.live.url, this.live.schema)
    return { provider, adapterName, connect, connectToShadowDb: () => this.openShadow() }
  }

  async close() {
    const open = this.opened.splice(0).filter(({ client }) => !client.ended && !client.ending)
    await Promise.allSettled(open.map(({ client }) => client.end()))
    await Promise.allSettled(this.throwaway.splice(0).map((drop) => drop()))
  }

  private async open(connectionString: string, schema: string): Promise<Adapter> {
    const adapter = (await new PrismaPg({ connectionString }, { schema }).connect()) as unknown as Adapter
    this.opened.push(adapter)
    return fitForMigrations(adapter)
  }

  private async openShadow(): Promise<Adapter> {
    if (this.shadowUrl) {
      const { url, schema } = targetOf(this.shadowUrl)
      // The WebAssembly engine does not empty a shadow database it was given.
      await withClient(url, async (client) => {
        const name = client.escapeIdentifier(schema)
        await client.query(`DROP SCHEMA IF EXISTS ${name} CASCADE; CREATE SCHEMA ${name}`)
      })
      return this.open(url, schema)
    }
    const name = `prisma_migrate_shadow_db_${randomUUID()}`
    await createDatabase(this.live, name)
    this.throwaway.push(() => dropDatabase(this.live, name))
    const url = new URL(this.live.url)
    url.pathname = `/${name}`
    return this.open(url.toString(), this.live.schema)
  }
}
