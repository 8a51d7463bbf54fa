import type { Page } from '@playwright/test'
import { realLetters, shortLetter } from './support/letters'
import {
  DEMO,
  expect,
  expectAccessible,
  pasteLetter,
  signIn,
  signInByHand,
  signOut,
  test,
} from './support/test'

/** From an answers document to a settled commitment, as a clerk's office, an admin and a committee do it. */

const card = (page: Page, words: string) =>
  page.locator('article[data-card]').filter({ has: page.locator('h3, blockquote', { hasText: words }) })

/** Opens a move's panel by its name. */
async function openMove(page: Page, title: string) {
  const summary = page.locator('summary').filter({ hasText: new RegExp(`^${title}$`) })
  const move = page.locator('#moves details').filter({ has: summary })
  if ((await move.getAttribute('open')) === null) await move.locator('summary').click()
  return move
}

test('upload, review, register, assign, extend, settle', async ({ page }) => {
  test.setTimeout(300_000)
  await signInByHand(page, DEMO.staff)
  await pasteLetter(page, shortLetter())
  await expect(page.getByText('0 van 2 beoordeeld')).toBeVisible()

  // The window is read from the words: end of June, seen from a letter of March.
  const brief = card(page, 'nieuwe cijfers')
  await expect(brief).toContainText('21')
  await expect(brief).toContainText('30 juni 2026')
  await brief.getByText('Aanpassen', { exact: true }).click()
  await brief.getByLabel('Titel').fill('Brief met cijfers over de wachtlijst van het trefpunt')
  await brief.getByRole('button', { name: 'Bewaar aanpassing' }).click()
  await expect(card(page, 'Brief met cijfers over de wachtlijst').getByText('Aangepast.')).toBeVisible()

  await card(page, 'nieuwe cijfers').getByRole('button', { name: 'Aannemen' }).click()
  const accepted = card(page, 'nieuwe cijfers')
  await expect(accepted.getByText('Aangenomen.')).toBeVisible()
  const number = (await accepted.getByRole('link', { name: /^T2026-\d{4}$/ }).innerText()).trim()

  // A second one is rejected, undone, and taken after all.
  const proef = card(page, 'sturen uw raad uiterlijk 1 december')
  await proef.getByText('Afwijzen', { exact: true }).first().click()
  await proef.getByLabel('Waarom is dit geen toezegging?').fill('staand beleid')
  await proef.getByRole('button', { name: 'Afwijzen', exact: true }).click()
  await expect(page.getByText('Afgewezen: staand beleid')).toBeVisible()
  const rejected = page.locator('article[data-card]').filter({ hasText: 'Afgewezen: staand beleid' })
  await rejected.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(page.getByText('Ongedaan gemaakt; te beoordelen.')).toBeVisible()
  await card(page, 'sturen uw raad uiterlijk 1 december').getByRole('button', { name: 'Aannemen' }).click()
  await expect(page.getByText('Alles beoordeeld')).toBeVisible()
  await expectAccessible(page)

  // Nothing is public before it is published.
  const visitor = await page.context().browser()!.newContext({ locale: 'nl-NL' })
  const outside = await visitor.newPage()
  const address = new URL(`/commitments/${number}`, page.url()).toString()
  expect((await outside.goto(address))?.status()).toBe(404)
  await page.getByRole('button', { name: 'Publiceer toezeggingen' }).click()
  await expect(page.getByText('De toezeggingen zijn nu openbaar.')).toBeVisible()
  expect((await outside.goto(address))?.status()).toBe(200)
  await expect(outside.getByRole('heading', { level: 1 })).toContainText(
    'Brief met cijfers over de wachtlijst',
  )
  await visitor.close()

  await signIn(page, DEMO.admin)
  await page.goto(`/commitments/${number}`)
  const assigning = await openMove(page, 'Toewijzen')
  await assigning.getByLabel('Behandelaar').selectOption({ label: 'Lotte Zwanenburg' })
  await assigning.getByLabel('Portefeuille').selectOption({ label: 'Jeugd en onderwijs' })
  await assigning.getByRole('button', { name: 'Toewijzing bewaren' }).click()
  await expect(page.getByText('De toewijzing is bewaard.')).toBeVisible()

  await signInByHand(page, DEMO.assignee)
  await page
    .getByRole('link', { name: 'Brief met cijfers over de wachtlijst van het trefpunt' })
    .first()
    .click()
  await page.getByRole('button', { name: 'In behandeling nemen' }).click()
  await expect(page.getByText('De toezegging is in behandeling.')).toBeVisible()

  await signIn(page, DEMO.staff)
  await page.goto(`/commitments/${number}`)
  const extending = await openMove(page, 'Uitstel verlenen')
  await extending.getByLabel('Reden').fill('De cijfers van de regio komen later.')
  await extending.getByLabel('Laatste dag').fill('2026-09-30')
  await extending.getByRole('button', { name: 'Uitstel verlenen' }).click()
  await expect(page.getByText('Het uitstel is verleend.')).toBeVisible()
  await expect(page.getByText('1 keer uitgesteld').first()).toBeVisible()

  // Without evidence it is refused in words; with it, the proposal waits for a colleague's record.
  const proposing = await openMove(page, 'Voorstellen tot afdoening')
  await proposing.getByRole('button', { name: 'Voorstel indienen' }).click()
  await expect(page.locator('#moves').getByRole('alert')).toContainText('bewijs')
  const again = await openMove(page, 'Voorstellen tot afdoening')
  await again.getByLabel('Documentnummer').fill('26wh000777')
  await again.getByLabel('Datum van het document').fill('2026-06-25')
  await again.getByLabel('Citaat waaruit het blijkt').fill('Hierbij ontvangt u de cijfers per wijk.')
  await again.getByRole('button', { name: 'Voorstel indienen' }).click()
  await expect(page.getByText('Uw voorstel ligt bij de commissie.')).toBeVisible()
  await expect(page.getByText('U deed dit voorstel zelf.')).toBeVisible()

  await signIn(page, DEMO.colleague)
  await page.goto(`/commitments/${number}`)
  const settling = await openMove(page, 'Afgedaan')
  await settling.getByLabel('Datum van de vergadering').fill('2026-07-01')
  await settling.getByRole('button', { name: 'Afdoening vastleggen' }).click()
  await expect(page.getByText('De toezegging is afgedaan.')).toBeVisible()
  await expectAccessible(page)

  // The whole of it can be read back by anyone.
  await signOut(page)
  await page.goto(`/commitments/${number}`)
  const history = page.locator('#history')
  for (const step of [/uitstel/i, /afgedaan/i, /26wh000777/]) await expect(history).toContainText(step)
  await expect(history).not.toContainText('Lotte Zwanenburg')
})

test('a passage the engine missed is added by hand', async ({ page }) => {
  await signIn(page, DEMO.staff)
  await pasteLetter(page, shortLetter())
  await page
    .getByRole('textbox', { name: 'Citaat' })
    .fill('Scholen moeten zelf bijhouden wie er gebruik van maakt.')
  await page.locator('#toevoegen').getByLabel('Titel').fill('Bijhouden wie de fietsregeling gebruikt')
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(page.getByText('Toegevoegd; te beoordelen.')).toBeVisible()
  await expect(card(page, 'Bijhouden wie de fietsregeling gebruikt')).toContainText('vraag 2')
})

for (const { name, text, questions, promises } of realLetters())
  test(`${name}: every question, every promise, one settled`, async ({ page }) => {
    test.setTimeout(300_000)
    await signIn(page, DEMO.staff)
    await pasteLetter(page, text)
    await expect(page.locator('h3, h4').filter({ hasText: /^Vraag \d+/ })).toHaveCount(questions)
    for (const promise of promises) {
      await card(page, promise).first().getByRole('button', { name: 'Aannemen' }).click()
      await expect(page.getByText('Aangenomen.')).toBeVisible()
    }
    await page.getByRole('button', { name: 'Publiceer toezeggingen' }).click()
    await expect(page.getByText('De toezeggingen zijn nu openbaar.')).toBeVisible()
    const numbers = await page.getByRole('link', { name: /^T2025-\d{4}$/ }).allInnerTexts()
    expect(new Set(numbers).size).toBe(promises.length)

    await page.goto(`/commitments/${numbers[0]}`)
    const proposing = await openMove(page, 'Voorstellen tot afdoening')
    await proposing.getByLabel('Documentnummer').fill('25wh000901')
    await proposing.getByRole('button', { name: 'Voorstel indienen' }).click()
    await expect(page.getByText('Uw voorstel ligt bij de commissie.')).toBeVisible()
    await signIn(page, DEMO.colleague)
    await page.goto(`/commitments/${numbers[0]}`)
    const settling = await openMove(page, 'Afgedaan')
    await settling.getByLabel('Datum van de vergadering').fill('2025-06-04')
    await settling.getByRole('button', { name: 'Afdoening vastleggen' }).click()
    await expect(page.getByText('De toezegging is afgedaan.')).toBeVisible()
    await signOut(page)
    await page.goto('/commitments?state=settled&sort=number')
    await expect(page.getByText(numbers[0] as string)).toBeVisible()
  })
