import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { STORES } from './body-stores'
import { changeCouncil } from './change-council'
import type { newBodyInput } from './schema'
import { slugFor } from './slug'
import { requireUniqueName } from './unique-name'

/** Adds a committee, portfolio, department or party. Its slug is made here, once. */
export function addBody(actor: Actor, input: z.infer<typeof newBodyInput>, at?: Date) {
  const { body, name, shortName } = input
  return changeCouncil(
    actor,
    async (tx) => {
      const others = await STORES[body].list(tx)
      requireUniqueName(others, input)
      const taken = others.map(({ slug }) => slug)
      const slug = slugFor(shortName ?? name, taken)
      const { id } = await STORES[body].create(tx, { slug, name, shortName })
      return { value: { body, id, slug }, entry: { kind: `${body}.added`, about: {}, name } }
    },
    at,
  )
}
