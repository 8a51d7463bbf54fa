import AxeBuilder from '@axe-core/playwright'
import { type Browser, test as base, expect, type Page } from '@playwright/test'
import { filledIn } from '../../scripts/instances/reader'

/** Messages a page may give: none. Chromium itself reports refused documents, and that the network is away. */
const EXPECTED =
  /Failed to load resource: (the server responded with a status of (403|404)|net::ERR_INTERNET_DISCONNECTED)/

/** What a page says on the console, where it breaks the content policy, and what it throws: nothing, it should be. */
export function keepQuiet(page: Page): string[] {
  const said: string[] = []
  page.on('console', (message) => {
    const loud = message.type() === 'error' || message.type() === 'warning'
    if (loud && !EXPECTED.test(message.text())) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(error.message))
  return said
}

type Guards = {
  /** Fails the test when the page says anything on the console, breaks the CSP, or throws. */
  quiet: undefined
}

export const test = base.extend<Guards>({
  quiet: [
    async ({ page }, use) => {
      const said = keepQuiet(page)
      await use(undefined)
      expect(said, 'the console stays empty').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

export const DEMO = {
  admin: 'admin@gestand.example',
  staff: 'griffie@gestand.example',
  colleague: 'griffie2@gestand.example',
  member: 'lid@gestand.example',
  assignee: 'behandelaar@gestand.example',
} as const

export const PASSWORD = 'gestand-demo-2026'

/** Signs in as a browser without scripts would, with nothing drawn: for tests that are about something else. */
export async function signIn(page: Page, email: string) {
  await page.context().clearCookies()
  const form = await page.request.get('/sign-in')
  const answer = await page.request.post('/sign-in', {
    multipart: filledIn(await form.text(), { email, password: PASSWORD }),
    headers: { origin: new URL(form.url()).origin },
    maxRedirects: 0,
  })
  expect([answer.status(), answer.headers().location]).toEqual([303, '/desk'])
}

/** Signs in as people do, and arrives at the desk. */
export async function signInByHand(page: Page, email: string) {
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord').fill(PASSWORD)
  await page.getByRole('main').getByRole('button', { name: 'Inloggen' }).click()
  await expect(page).toHaveURL(/\/desk$/)
}

/** Hands in a letter as text, and arrives at its review. */
export async function pasteLetter(page: Page, text: string) {
  await page.goto('/documents/new')
  await page.getByRole('textbox', { name: 'Tekst', exact: true }).fill(text)
  await page.getByRole('button', { name: 'Lees en zoek toezeggingen' }).click()
  await expect(page).toHaveURL(/\/review/, { timeout: 30_000 })
}

export async function signOut(page: Page) {
  await page.context().clearCookies()
}

/** WCAG 2.2 A and AA, by axe, on the page as it stands. Where it stands in a row of looks, all of them are told. */
export async function expectAccessible(page: Page, look?: string) {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  // All in the page itself: the other way opens a window per look, for frames of other sites, and we have none.
  const axe = new AxeBuilder({ page }).options({ runOnly: tags, resultTypes: ['violations'] })
  const { violations } = await axe.setLegacyMode().analyze()
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
  const judge = look ? expect.soft : expect
  judge(told, look).toEqual([])
}

/** A reader whose browser runs no scripts, as some of our readers' do. Close its context at the end. */
export function withoutScripts(browser: Browser, baseURL: string | undefined) {
  return browser.newContext({ javaScriptEnabled: false, baseURL, locale: 'nl-NL' })
}
