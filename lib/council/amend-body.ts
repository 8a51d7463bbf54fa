import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { Conflict, Invalid, NotFound } from '../errors'
import { diff } from '../history/diff'
import { STORES } from './body-stores'
import { changeCouncil } from './change-council'
import { type amendBodyInput, asSeen } from './schema'
import { requireUniqueName } from './unique-name'

/** Renames a committee, portfolio, department or party; its slug, and all that leans on it, stays. */
export function amendBody(actor: Actor, input: z.infer<typeof amendBodyInput>, at?: Date) {
  const { body, id, seen, name, shortName } = input
  return changeCouncil(
    actor,
    async (tx) => {
      const all = await STORES[body].list(tx)
      const standing = all.find((row) => row.id === id)
      if (!standing) throw new NotFound('no_such_body')
      const now = { name: standing.name, shortName: standing.shortName }
      const stamp = asSeen(now.name, now.shortName)
      if (stamp !== seen)
        throw new Conflict('changed_meanwhile', {
          name: now.name,
          shortName: now.shortName ?? '',
          seen: stamp,
        })
      const changes = diff(now, { name, shortName })
      if (changes.length === 0) throw new Invalid('nothing_changed')
      requireUniqueName(
        all.filter((row) => row.id !== id),
        input,
      )
      await STORES[body].rename(tx, id, { name, shortName })
      return {
        value: { body, id },
        entry: { kind: `${body}.amended`, about: {}, name: standing.name, changes },
      }
    },
    at,
  )
}
