/** `npm run screenshots`: the main pages, light, dark and on a phone, into docs/screenshots. Build first. */
import path from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import { DEMO_PASSWORD } from '../prisma/seed/demo-accounts'
import { findChromium } from './e2e/chromium'
import { withFilledServer } from './e2e/filled-server'

const FOLDER = path.resolve('docs/screenshots')
const STAFF = 'griffie@gestand.example'

const DESKTOP = { viewport: { width: 1280, height: 860 } }
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }
const LOOKS: Record<string, BrowserContextOptions> = {
  light: { ...DESKTOP, colorScheme: 'light' },
  dark: { ...DESKTOP, colorScheme: 'dark' },
  phone: { ...PHONE, colorScheme: 'light' },
}

/** Clicks its way from a list to one thing, so that no address has to be known. */
const follow = async (page: Page, from: string, link: string) => {
  await page.goto(from)
  await page.getByRole('main').locator(link).first().click()
  await page.waitForURL((url) => !url.pathname.endsWith(from.split('?')[0] as string))
}

type Picture = { signedIn?: true; open: (page: Page) => Promise<unknown> }

const PICTURES: Record<string, Picture> = {
  'front-door': { open: (page) => page.goto('/') },
  register: { open: (page) => page.goto('/commitments') },
  overdue: { open: (page) => page.goto('/commitments?standing=overdue') },
  commitment: { open: (page) => follow(page, '/commitments?slipped=1', 'a[href^="/commitments/T"]') },
  'commitment-staff': {
    signedIn: true,
    open: (page) => follow(page, '/commitments?state=settlement_proposed', 'a[href^="/commitments/T"]'),
  },
  documents: { open: (page) => page.goto('/documents') },
  reading: { open: (page) => follow(page, '/documents', 'a[href^="/documents/"]') },
  'new-document': { signedIn: true, open: (page) => page.goto('/documents/new') },
  review: {
    signedIn: true,
    open: async (page) => {
      await page.goto('/desk')
      await page.locator('a[href$="/review"]').first().click()
      await page.waitForURL(/review/)
      // The first candidate's place in the letter, with its mark in sight.
      await page.locator('article[data-card] header a').first().click()
    },
  },
  desk: { signedIn: true, open: (page) => page.goto('/desk') },
  search: { open: (page) => page.goto('/commitments?q=fiets') },
  committee: { signedIn: true, open: (page) => follow(page, '/committees', 'a[href^="/committees/"]') },
  portfolio: { open: (page) => follow(page, '/portfolios', 'a[href^="/portfolios/"]') },
  figures: { open: (page) => page.goto('/figures') },
  lifecycle: { open: (page) => page.goto('/help/lifecycle') },
  'sign-in': { open: (page) => page.goto('/sign-in') },
}

async function signIn(page: Page) {
  await page.goto('/sign-in')
  await page.locator('input[name=email]').fill(STAFF)
  await page.locator('input[name=password]').fill(DEMO_PASSWORD)
  await page.locator('main button[type=submit]').click()
  await page.waitForURL(/desk/)
}

async function take(browser: Browser, baseURL: string, look: string) {
  for (const signedIn of [false, true]) {
    const context = await browser.newContext({
      ...LOOKS[look],
      baseURL,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
    })
    const page = await context.newPage()
    if (signedIn) await signIn(page)
    for (const [name, picture] of Object.entries(PICTURES)) {
      if ((picture.signedIn ?? false) !== signedIn) continue
      await picture.open(page)
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: path.join(FOLDER, `${name}-${look}.png`) })
      console.log(`${name}-${look}.png`)
    }
    await context.close()
  }
}

await withFilledServer(async ({ url }) => {
  const browser = await chromium.launch({ executablePath: findChromium() })
  for (const look of Object.keys(LOOKS)) await take(browser, url, look)
  await browser.close()
})
process.exit(0)
