import { beforeEach, describe, expect, it } from 'vitest'
import { account } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { db } from '../db/client'
import { Conflict, Forbidden, Invalid } from '../errors'
import { amendHouseStyle } from './amend-house-style'
import { findLogo, houseStyle } from './queries'
import { MAX_LOGO } from './read-logo'
import { houseStyleInput } from './schema'

ownTestDatabase()

const NOTHING = { version: 1, accentLight: null, accentDark: null, logo: null, removeLogo: false }
const svg = (inside: string) =>
  new File([`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`], 'wapen.svg')
const png = (width: number) => {
  const bytes = new Uint8Array(60)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, 40)
  return new File([bytes], 'logo.svg') // its name lies
}
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Invalid) => ({ fields: error.fields, params: error.params }),
  )

beforeEach(() => db().houseStyle.deleteMany())

describe('the accent', () => {
  it('is kept with one for the night made of it, and history tells', async () => {
    const admin = await account('admin')
    await amendHouseStyle(admin, { ...NOTHING, accentLight: '#154273' })
    const style = await houseStyle()
    expect(style).toMatchObject({ accentLight: '#154273', version: 2 })
    expect(style.accentDark).toMatch(/^#[0-9a-f]{6}$/)
    const entry = await db().historyEntry.findFirstOrThrow({ where: { kind: 'house_style.amended' } })
    expect(entry.payload).toMatchObject({
      changes: [{ field: 'accentLight', before: null, after: '#154273' }, {}],
    })
  })

  it('that cannot be read is refused with what was measured, by day and by night', async () => {
    const admin = await account('admin')
    expect(await refusal(amendHouseStyle(admin, { ...NOTHING, accentLight: '#ffcc00' }))).toEqual({
      fields: { accentLight: 'accent_unread_light' },
      params: { ratio: 1.3 },
    })
    const navy = { ...NOTHING, accentLight: '#154273', accentDark: '#154273' }
    expect(await refusal(amendHouseStyle(admin, navy))).toMatchObject({
      fields: { accentDark: 'accent_unread_dark' },
    })
    expect(await houseStyle()).toMatchObject({ accentLight: null, version: 1 })
  })
})

describe('the logo', () => {
  it('is what it holds, not what it is called; it can be taken away again', async () => {
    const admin = await account('admin')
    await amendHouseStyle(admin, { ...NOTHING, logo: png(80) })
    expect((await findLogo())?.type).toBe('image/png')
    await amendHouseStyle(admin, { ...NOTHING, version: 2, logo: svg('<script>x</script><path d="M0 0"/>') })
    const logo = await findLogo()
    expect(new TextDecoder().decode(logo?.bytes)).not.toContain('script')
    expect(logo?.type).toBe('image/svg+xml')
    await amendHouseStyle(admin, { ...NOTHING, version: 3, removeLogo: true })
    expect(await findLogo()).toBeNull()
  })

  it.each([
    [new File([new Uint8Array(MAX_LOGO + 1)], 'a.png'), 'logo_too_large'],
    [new File(['GIF89a'], 'a.png'), 'logo_no_picture'],
    [png(0), 'logo_broken'],
    [svg('<path class="a"/>'), 'logo_styled'],
    [new File(['<svg xmlns="http://www.w3.org/2000/svg"><g></svg>'], 'a.svg'), 'logo_broken'],
  ])('%# is refused in words', async (logo, code) => {
    expect(await refusal(amendHouseStyle(await account('admin'), { ...NOTHING, logo }))).toMatchObject({
      fields: { logo: code },
    })
  })
})

it('is the admin’s; nothing changed is said so; of several at once one wins', async () => {
  const admin = await account('admin')
  for (const other of [VISITOR, await account('staff'), await account('member')])
    await expect(amendHouseStyle(other, NOTHING)).rejects.toThrow(Forbidden)
  await expect(amendHouseStyle(admin, NOTHING)).rejects.toThrow(Invalid)
  const blues = ['#154273', '#164374', '#174475'].map((accentLight) =>
    amendHouseStyle(admin, { ...NOTHING, accentLight }),
  )
  const results = await Promise.allSettled(blues)
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(results.find((result) => result.status === 'rejected')).toMatchObject({
    reason: expect.any(Conflict),
  })
})

describe('what the form sends', () => {
  const form = { version: '1', accentLight: '', accentDark: '' }

  it('an empty field is ours, a colour may lack its #', () => {
    expect(houseStyleInput.parse(form)).toMatchObject({ accentLight: null, logo: null, removeLogo: false })
    expect(houseStyleInput.parse({ ...form, accentLight: ' 154273 ' })).toMatchObject({
      accentLight: '#154273',
    })
    expect(houseStyleInput.parse({ ...form, logo: new File([], '') })).toMatchObject({ logo: null })
  })

  it.each([
    [{ accentLight: 'blauw' }, 'accentLight'],
    [{ accentLight: '#123' }, 'accentLight'],
    [{ accentDark: '#7fc8b1' }, 'accentLight'],
  ])('%o is refused', (sent, field) => {
    const result = houseStyleInput.safeParse({ ...form, ...sent })
    expect(result.error?.issues.map(({ path }) => path[0])).toEqual([field])
  })
})
