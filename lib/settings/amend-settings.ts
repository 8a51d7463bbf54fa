import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import type { Tx } from '../db/client'
import { Conflict, Invalid } from '../errors'
import { change } from '../history/change'
import { diff } from '../history/diff'
import { askForFactor } from '../second-factor/ask-for-factor'
import { DEFAULTS } from './queries'
import type { settingsInput } from './schema'

type Input = z.infer<typeof settingsInput>

/** The one row, locked; made with what holds until then where nobody set anything yet. */
async function lockSettings(tx: Tx) {
  await tx.settings.createMany({ data: [{ id: 1, ...DEFAULTS }], skipDuplicates: true })
  await tx.$queryRaw`SELECT 1 FROM "Settings" WHERE "id" = 1 FOR UPDATE`
  return tx.settings.findUniqueOrThrow({ where: { id: 1 }, omit: { id: true } })
}

const asForm = (settings: Input): Record<string, string> => ({
  ...settings,
  version: String(settings.version),
  committeeConfirms: settings.committeeConfirms ? 'on' : '',
  adminsNeedFactor: settings.adminsNeedFactor ? 'on' : '',
  everyoneNeedsFactor: settings.everyoneNeedsFactor ? 'on' : '',
  plannedTermDays: String(settings.plannedTermDays ?? ''),
  dueSoonDays: String(settings.dueSoonDays),
  idleHours: String(settings.idleHours),
})

/** Changes the council's own rules. They hold for what is registered and shown from now on. */
export async function amendSettings(actor: Actor, { version, ...settings }: Input, at?: Date) {
  const admin = requireMay(actor, 'council.manage')
  return change(
    admin,
    async (tx) => {
      const standing = await lockSettings(tx)
      if (standing.version !== version) throw new Conflict('changed_meanwhile', asForm(standing))
      const { version: _version, ...before } = standing
      const changes = diff(before, settings)
      if (changes.length === 0) throw new Invalid('nothing_changed')
      await askForFactor(tx, admin, { before, settings })
      await tx.settings.update({ where: { id: 1 }, data: { ...settings, version: { increment: 1 } } })
      return { value: { version: version + 1 }, entry: { kind: 'settings.amended', about: {}, changes } }
    },
    at,
  )
}
