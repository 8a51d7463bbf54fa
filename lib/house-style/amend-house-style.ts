import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import type { Tx } from '../db/client'
import { Conflict, Invalid } from '../errors'
import { change } from '../history/change'
import { diff } from '../history/diff'
import { ENOUGH, leastContrast, nightOf, type Theme } from './accents'
import { type Logo, readLogo } from './read-logo'
import type { houseStyleInput } from './schema'

type Input = z.infer<typeof houseStyleInput>

/** Rounded down: what is said to be 4.5 must be so. */
const measured = (ratio: number) => Math.floor(ratio * 10) / 10

function requireReadable(colour: string, theme: Theme, field: 'accentLight' | 'accentDark') {
  const ratio = leastContrast(colour, theme)
  if (ratio < ENOUGH)
    throw new Invalid('check_fields', { [field]: `accent_unread_${theme}` }, { ratio: measured(ratio) })
}

/** Both accents, the one by night made of the one by day where none was given. @throws Invalid with what was measured */
function accentsOf({ accentLight, accentDark }: Input) {
  if (!accentLight) return { accentLight: null, accentDark: null }
  requireReadable(accentLight, 'light', 'accentLight')
  if (!accentDark) return { accentLight, accentDark: nightOf(accentLight) }
  requireReadable(accentDark, 'dark', 'accentDark')
  return { accentLight, accentDark }
}

const NO_LOGO = { logo: null, logoType: null, logoName: null }
const asRow = ({ bytes, type, name }: Logo) => ({ logo: bytes, logoType: type, logoName: name })

type LogoRow = { logo: Logo['bytes'] | null; logoType: string | null; logoName: string | null }

/** What becomes of the logo; null leaves it as it is. */
async function logoOf({ logo, removeLogo }: Input): Promise<LogoRow | null> {
  if (logo) return asRow(await readLogo(logo))
  return removeLogo ? NO_LOGO : null
}

async function lockStyle(tx: Tx) {
  await tx.houseStyle.createMany({ data: [{ id: 1 }], skipDuplicates: true })
  await tx.$queryRaw`SELECT 1 FROM "HouseStyle" WHERE "id" = 1 FOR UPDATE`
  return tx.houseStyle.findUniqueOrThrow({ where: { id: 1 }, omit: { id: true, logo: true } })
}

/** Puts the municipality's accent and logo in place of ours; only what can be read by day and by night is taken. */
export async function amendHouseStyle(actor: Actor, input: Input, at?: Date) {
  const admin = requireMay(actor, 'council.manage')
  const accents = accentsOf(input)
  const logo = await logoOf(input)
  return change(
    admin,
    async (tx) => {
      const { version, logoType: _, ...before } = await lockStyle(tx)
      if (version !== input.version)
        throw new Conflict('changed_meanwhile', {
          version: String(version),
          accentLight: before.accentLight ?? '',
          accentDark: before.accentDark ?? '',
        })
      const logoName = logo ? logo.logoName : before.logoName
      const changes = diff(before, { ...accents, logoName })
      if (changes.length === 0 && !input.logo) throw new Invalid('nothing_changed')
      await tx.houseStyle.update({
        where: { id: 1 },
        data: { ...accents, ...logo, version: { increment: 1 } },
      })
      return { value: { version: version + 1 }, entry: { kind: 'house_style.amended', about: {}, changes } }
    },
    at,
  )
}
