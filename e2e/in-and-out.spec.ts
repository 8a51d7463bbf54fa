import ICAL from 'ical.js'
import { startReceiver } from '../scripts/testing/start-receiver'
import { DEMO, expect, expectAccessible, signIn, test } from './support/test'

/** What comes in and goes out: a list from a spreadsheet, and the register for calendars and other systems. */

const csv = (rows: string[]) => ({
  name: 'lijst.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`Titel;Citaat;Gedaan op;Termijn;Soort\n${rows.join('\n')}\n`),
})

test('a list is judged row by row, taken over as a whole, and then says nothing new', async ({ page }) => {
  await signIn(page, DEMO.staff)
  const name = `Kaart van de fietsstallingen ${Date.now()}`
  const good = `${name};Wij sturen u ${name}.;16-4-2026;eind juni 2026;informatie`
  const readIn = async (rows: string[]) => {
    await page.goto('/imports')
    await page.getByLabel('Rekenblad').setInputFiles(csv(rows))
    await page.getByRole('button', { name: 'Lees het bestand' }).click()
    await page.getByRole('button', { name: 'Kijk de rijen na' }).click()
  }

  await readIn([good, 'Zonder dag;Wij sturen u een brief.;31-31-2026;;informatie'])
  await expect(page.getByText('Er staan fouten in.')).toBeVisible({ timeout: 20_000 })
  await expectAccessible(page)
  await expect(page.getByRole('button', { name: 'Neem over' })).toHaveCount(0)

  await readIn([good])
  await page.getByRole('button', { name: 'Neem over' }).click({ timeout: 20_000 })
  await expect(page.getByText('Overgenomen: 1 nieuwe toezegging')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('link', { name: 'Naar wat nog niet openbaar is' }).click()
  const row = page.locator('tbody tr').filter({ hasText: name })
  await expect(row).toContainText('30 jun 2026')

  await readIn([good])
  await expect(page.getByRole('link', { name: /^Dubbel/ })).toBeVisible({ timeout: 20_000 })
})

test('a view is a calendar, and another system hears what it is told, signed', async ({ page }) => {
  const receiver = await startReceiver()
  try {
    await page.goto('/commitments?standing=live')
    const ics = await page.getByRole('link', { name: 'Agenda (ICS)' }).getAttribute('href')
    const calendar = new ICAL.Component(ICAL.parse(await (await page.request.get(ics as string)).text()))
    expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(5)

    await signIn(page, DEMO.admin)
    await page.goto('/admin/webhooks')
    await page.getByLabel('Voor welk systeem?').fill('Raadsinformatie')
    await page.getByLabel('Adres dat wij aanroepen').fill(receiver.url('204'))
    await page.getByLabel('Toezeggingen', { exact: true }).check()
    await page.getByRole('button', { name: 'Maak de webhook' }).click()
    await expect(page).toHaveURL(/\/admin\/webhooks\/[0-9a-f-]{36}/)
    await receiver.know((await page.locator('code.select-all').innerText()).trim())
    await page.getByRole('button', { name: 'Stuur een testbericht' }).click()
    expect(await receiver.next()).toMatchObject({ verified: true, message: { type: 'webhook.test' } })
    await expect(async () => {
      await page.reload()
      await expect(page.getByText('aangekomen')).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 15_000 })
    await expectAccessible(page)
  } finally {
    receiver.stop()
  }
})
