import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { Conflict, Invalid } from '../errors'
import { change } from '../history/change'
import { diff } from '../history/diff'
import { DEFAULT_PERIODS } from './queries'
import type { retentionInput } from './schema'

type Input = z.infer<typeof retentionInput>

const asForm = ({ nightly, ...periods }: Input): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(periods).map(([rule, months]) => [rule, String(months ?? '')])),
  nightly: nightly ? 'on' : '',
})

/** Sets after how many months things go, and whether each night. Nothing goes by this: that is a run. */
export async function amendRetention(actor: Actor, { version, ...periods }: Input, at?: Date) {
  const admin = requireMay(actor, 'council.manage')
  return change(
    admin,
    async (tx) => {
      await tx.retention.createMany({ data: [{ id: 1, ...DEFAULT_PERIODS }], skipDuplicates: true })
      await tx.$queryRaw`SELECT 1 FROM "Retention" WHERE "id" = 1 FOR UPDATE`
      const standing = await tx.retention.findUniqueOrThrow({ where: { id: 1 }, omit: { id: true } })
      if (standing.version !== version) throw new Conflict('changed_meanwhile', asForm(standing))
      const { version: _version, ...before } = standing
      const changes = diff(before, periods)
      if (changes.length === 0) throw new Invalid('nothing_changed')
      await tx.retention.update({ where: { id: 1 }, data: { ...periods, version: { increment: 1 } } })
      return { value: { version: version + 1 }, entry: { kind: 'retention.amended', about: {}, changes } }
    },
    at,
  )
}
