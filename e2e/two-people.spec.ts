import type { Browser, Page } from '@playwright/test'
import { shortLetter } from './support/letters'
import { DEMO, expect, expectAccessible, pasteLetter, signIn, test } from './support/test'

/** Two people at the same thing: nobody overwrites anybody, and whoever was second is told, with JavaScript or not. */

test.setTimeout(300_000)

async function someone(
  browser: Browser,
  baseURL: string | undefined,
  email: string,
  javaScriptEnabled: boolean,
) {
  const context = await browser.newContext({ javaScriptEnabled, baseURL, locale: 'nl-NL' })
  const page = await context.newPage()
  await signIn(page, email)
  return page
}

/** A promise of its own for a test: registered and published. @returns its number */
async function registered(page: Page): Promise<string> {
  await pasteLetter(page, shortLetter())
  await page.getByRole('button', { name: 'Aannemen' }).first().click()
  await expect(page.getByText('Aangenomen.')).toBeVisible()
  const number = await page
    .getByRole('link', { name: /^T2026-\d{4}$/ })
    .first()
    .innerText()
  await page.getByRole('button', { name: 'Publiceer toezeggingen' }).click()
  await expect(page.getByText('De toezeggingen zijn nu openbaar.')).toBeVisible()
  return number.trim()
}

async function send(page: Page, title: string, button: string, fields: Record<string, string>) {
  const summary = page.locator('summary').filter({ hasText: new RegExp(`^${title}$`) })
  const move = page.locator('#moves details').filter({ has: summary })
  if ((await move.getAttribute('open')) === null) await move.locator('summary').click()
  for (const [label, value] of Object.entries(fields)) await move.getByLabel(label).fill(value)
  await move.getByRole('button', { name: button }).click()
}

for (const javaScript of [true, false])
  test.describe(javaScript ? 'with JavaScript' : 'without JavaScript', () => {
    test('a stale edit comes back with both versions side by side', async ({ browser, baseURL }) => {
      const first = await someone(browser, baseURL, DEMO.staff, javaScript)
      const second = await someone(browser, baseURL, DEMO.colleague, javaScript)
      const number = await registered(first)
      for (const page of [first, second]) await page.goto(`/commitments/${number}/edit`)
      await first.getByLabel('Titel').fill('Brief met de wijkcijfers')
      await first.getByRole('button', { name: 'Bewaren' }).click()
      await expect(first.getByText('De gegevens zijn aangepast.')).toBeVisible()

      await second.getByLabel('Titel').fill('Cijfers over de wachtlijst')
      await second.getByLabel('Gedaan door').fill('de wethouder')
      await second.getByRole('button', { name: 'Bewaren' }).click()
      await expect(second.getByRole('alert').filter({ hasText: 'Iemand anders' })).toBeVisible()
      const titles = second.getByRole('group', { name: 'Titel' })
      await expect(titles.getByText('Cijfers over de wachtlijst')).toBeVisible()
      await expect(titles.getByText('Brief met de wijkcijfers')).toBeVisible()
      await titles.getByText('Brief met de wijkcijfers').click()
      await second.getByRole('button', { name: 'Bewaren' }).click()
      await expect(second.getByText('De gegevens zijn aangepast.')).toBeVisible()
      await expect(second.getByRole('heading', { level: 1 })).toContainText('Brief met de wijkcijfers')
      await expect(second.getByText('de wethouder').first()).toBeVisible()
      for (const page of [first, second]) await page.context().close()
    })

    test('the second verdict on one proposal is refused in words', async ({ browser, baseURL }) => {
      const proposer = await someone(browser, baseURL, DEMO.admin, javaScript)
      const number = await registered(proposer)
      await proposer.goto(`/commitments/${number}`)
      await send(proposer, 'Voorstellen tot afdoening', 'Voorstel indienen', { Documentnummer: '26wh000555' })
      await expect(proposer.getByText('Uw voorstel ligt bij de commissie.')).toBeVisible()

      const clerks = [DEMO.staff, DEMO.colleague]
      const pages = await Promise.all(clerks.map((email) => someone(browser, baseURL, email, javaScript)))
      const [first, second] = pages as [Page, Page]
      for (const page of pages) await page.goto(`/commitments/${number}`)
      await send(first, 'Afgedaan', 'Afdoening vastleggen', { 'Datum van de vergadering': '2026-07-01' })
      await expect(first.getByText('De toezegging is afgedaan.')).toBeVisible()
      await send(second, 'Terugsturen', 'Terugsturen', {
        'Datum van de vergadering': '2026-07-02',
        Reden: 'De bijlage ontbreekt nog.',
      })
      await expect(second.getByRole('alert').filter({ hasText: 'al gesloten' })).toBeVisible()
      // What was written is not lost with the form: it stands in its field, or beside the refusal.
      const kept = javaScript
        ? second.locator('textarea').filter({ hasText: 'De bijlage ontbreekt nog.' })
        : second.locator('#moves').getByText('De bijlage ontbreekt nog.')
      await expect(kept).toBeVisible()
      await second.goto(`/commitments/${number}`)
      await expect(second.locator('#history')).not.toContainText('Teruggestuurd')
      for (const page of [proposer, ...pages]) await page.context().close()
    })

    test('the second reviewer of one card is told so', async ({ browser, baseURL }) => {
      const first = await someone(browser, baseURL, DEMO.staff, javaScript)
      await pasteLetter(first, shortLetter())
      const second = await someone(browser, baseURL, DEMO.colleague, javaScript)
      // A page looks every three seconds whether a colleague was quicker; this one is still to hear of it.
      await second.route('**/review/stamp', (route) => route.abort())
      await second.goto(first.url())
      await first.getByRole('button', { name: 'Aannemen' }).first().click()
      await expect(first.getByText('Aangenomen.')).toBeVisible()
      await second.getByText('Afwijzen', { exact: true }).first().click()
      await second.getByLabel('Waarom is dit geen toezegging?').first().fill('dit is al gedaan')
      await second.getByRole('button', { name: 'Afwijzen', exact: true }).first().click()
      await expect(second.getByRole('alert').filter({ hasText: 'intussen beoordeeld' })).toBeVisible()
      await second.goto(first.url())
      await expect(second.getByText('Geregistreerd als').first()).toBeVisible()
      for (const page of [first, second]) await page.context().close()
    })

    test('a say and a relation are made and read back', async ({ browser, baseURL }) => {
      const staff = await someone(browser, baseURL, DEMO.staff, javaScript)
      const [older, number] = [await registered(staff), await registered(staff)]
      await staff.goto(`/commitments/${number}`)
      await send(staff, 'Voorstellen tot afdoening', 'Voorstel indienen', { Documentnummer: '26wh000556' })
      await expect(staff.getByText('daarom kunt u er geen oordeel over geven')).toBeVisible()

      const member = await someone(browser, baseURL, DEMO.member, javaScript)
      await member.goto(`/commitments/${number}`)
      await member.getByText('Uw oordeel over dit voorstel').click()
      await member.getByLabel('Nog niet').check()
      await member.getByRole('button', { name: 'Oordeel bewaren' }).click()
      await expect(member.getByRole('alert').filter({ hasText: 'wat er nog ontbreekt' })).toBeVisible()
      await member.getByLabel('Toelichting').fill('Ik mis de cijfers per wijk.')
      await member.getByRole('button', { name: 'Oordeel bewaren' }).click()
      await expect(member.getByText('Uw oordeel is bewaard.')).toBeVisible()

      await staff.goto(`/commitments/${number}`)
      await staff.getByText('Verband leggen').click()
      await staff.getByLabel('Zoek de andere toezegging').fill(older)
      await staff.getByRole('button', { name: 'Zoek', exact: true }).click()
      await staff.getByLabel('Deze toezegging').selectOption({ label: 'Herhaalt' })
      await expect(staff.getByRole('radio', { name: new RegExp(older) })).toBeChecked()
      await staff.getByRole('button', { name: 'Verband bewaren' }).click()
      await expect(staff.getByText('Het verband is gelegd.')).toBeVisible()

      const outside = await browser.newContext({ baseURL, locale: 'nl-NL' })
      const visitor = await outside.newPage()
      await visitor.goto(`/commitments/${number}`)
      await expect(visitor.locator('#evidence')).toContainText('1 nog niet')
      await expect(visitor.locator('#evidence')).toContainText('Yasemin Aydemir, Samen Sociaal')
      await expect(visitor.locator('#relations')).toContainText(`Herhaalt${older}`)
      await expectAccessible(visitor)
      await visitor.goto(`/commitments/${older}`)
      await expect(visitor.locator('#relations')).toContainText(`Wordt herhaald in${number}`)
      await expect(visitor.locator('#history')).toContainText(`wordt herhaald in ${number}`)

      await staff.getByRole('button', { name: `Verband weghalen met ${older}` }).click()
      await expect(staff.getByText('Het verband is weggehaald.')).toBeVisible()
      await visitor.goto(`/commitments/${older}`)
      await expect(visitor.locator('#relations')).toHaveCount(0)
      await outside.close()
      for (const page of [staff, member]) await page.context().close()
    })
  })
