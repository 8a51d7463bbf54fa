import type { Tx } from '../db/client'
import type { Body } from './schema'

export type Named = { id: string; slug: string; name: string; shortName: string | null }
type Words = { name: string; shortName: string | null }

type Store = {
  list: (tx: Tx) => Promise<Named[]>
  create: (tx: Tx, data: Words & { slug: string }) => Promise<{ id: string }>
  rename: (tx: Tx, id: string, data: Words) => Promise<unknown>
}

/** The part of a Prisma table that those with just a name have in common. */
type Table = {
  findMany(): PromiseLike<Omit<Named, 'shortName'>[]>
  create(args: { data: { slug: string; name: string } }): PromiseLike<{ id: string }>
  update(args: { where: { id: string }; data: { name: string } }): PromiseLike<unknown>
}

const onlyNamed = (table: (tx: Tx) => Table): Store => ({
  list: async (tx) => (await table(tx).findMany()).map((row) => ({ ...row, shortName: null })),
  create: async (tx, { slug, name }) => table(tx).create({ data: { slug, name } }),
  rename: async (tx, id, { name }) => table(tx).update({ where: { id }, data: { name } }),
})

/** A committee has a short name as well, and goes by it. */
const committees: Store = {
  list: (tx) => tx.committee.findMany(),
  create: (tx, { slug, name, shortName }) =>
    tx.committee.create({ data: { slug, name, shortName: shortName ?? name } }),
  rename: (tx, id, { name, shortName }) =>
    tx.committee.update({ where: { id }, data: { name, shortName: shortName ?? name } }),
}

/** Where each kind of body is kept. */
export const STORES: Record<Body, Store> = {
  committee: committees,
  portfolio: onlyNamed((tx) => tx.portfolio),
  department: onlyNamed((tx) => tx.department),
  party: onlyNamed((tx) => tx.party),
}
