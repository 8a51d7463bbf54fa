/** `npm run screenshots [-- name ...]`: the main pages, light and dark, on a desk and a phone, into docs/screenshots. Build first. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import { findChromium } from './e2e/chromium'
import { withFilledServer } from './e2e/filled-server'
import { signIn } from './e2e/sign-in'

const FOLDER = path.resolve('docs/screenshots')

const DESKTOP = { viewport: { width: 1280, height: 860 } }
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }
const LOOKS: Record<string, BrowserContextOptions> = {
  light: { ...DESKTOP, colorScheme: 'light' },
  dark: { ...DESKTOP, colorScheme: 'dark' },
  phone: { ...PHONE, colorScheme: 'light' },
  'phone-dark': { ...PHONE, colorScheme: 'dark' },
}

/** Clicks its way from a list to one thing, so that no address has to be known. */
const follow = async (page: Page, from: string, link: string) => {
  await page.goto(from)
  await page.getByRole('main').locator(link).first().click()
  await page.waitForURL((url) => !url.pathname.endsWith(from.split('?')[0] as string))
}

type Who = 'visitor' | 'staff' | 'admin'
const EMAILS = { staff: 'griffie@gestand.example', admin: 'admin@gestand.example' } as const

type Picture = { as?: Exclude<Who, 'visitor'>; open: (page: Page) => Promise<unknown> }

const PICTURES: Record<string, Picture> = {
  'front-door': { open: (page) => page.goto('/') },
  register: { open: (page) => page.goto('/commitments') },
  overdue: { open: (page) => page.goto('/commitments?standing=overdue') },
  commitment: { open: (page) => follow(page, '/commitments?slipped=1', 'a[href^="/commitments/T"]') },
  'commitment-staff': {
    as: 'staff',
    open: (page) => follow(page, '/commitments?state=settlement_proposed', 'a[href^="/commitments/T"]'),
  },
  documents: { open: (page) => page.goto('/documents') },
  reading: { open: (page) => follow(page, '/documents', 'a[href^="/documents/"]') },
  'new-document': { as: 'staff', open: (page) => page.goto('/documents/new') },
  review: {
    as: 'staff',
    open: async (page) => {
      await page.goto('/desk')
      await page.locator('a[href$="/review"]').first().click()
      await page.waitForURL(/review/)
      // The first candidate's place in the letter, with its mark in sight.
      await page.locator('article[data-card] header a').first().click()
    },
  },
  desk: { as: 'staff', open: (page) => page.goto('/desk') },
  search: { open: (page) => page.goto('/commitments?q=fiets') },
  committee: { as: 'staff', open: (page) => follow(page, '/committees', 'a[href^="/committees/"]') },
  portfolio: { open: (page) => follow(page, '/portfolios', 'a[href^="/portfolios/"]') },
  figures: { open: (page) => page.goto('/figures') },
  lifecycle: { open: (page) => page.goto('/help/lifecycle') },
  'sign-in': { open: (page) => page.goto('/sign-in') },
  timeline: { open: (page) => page.goto('/committees/swj/timeline') },
  palette: {
    open: async (page) => {
      await page.goto('/', { waitUntil: 'networkidle' })
      await page.locator('header a[href="/go"]').click()
      await page.getByRole('combobox').fill('jeugd')
      await page.getByRole('option', { name: 'Jeugd en onderwijs' }).waitFor()
    },
  },
  go: { open: (page) => page.goto('/go?q=wonen') },
  accessibility: { open: (page) => page.goto('/accessibility') },
  'not-found': { open: (page) => page.goto('/nergens') },
  dossier: { as: 'staff', open: (page) => page.goto('/portfolios/mobiliteit/dossier') },
  reminders: { as: 'staff', open: (page) => page.goto('/reminders') },
  imports: { as: 'staff', open: (page) => page.goto('/imports') },
  account: { as: 'staff', open: (page) => page.goto('/account') },
  admin: { as: 'admin', open: (page) => page.goto('/admin') },
  people: { as: 'admin', open: (page) => page.goto('/admin/people') },
  calendar: { as: 'admin', open: (page) => page.goto('/admin/calendar') },
  'house-style': { as: 'admin', open: (page) => page.goto('/admin/house-style') },
}

const QUALITY = 82 // of 100: no difference to be seen, at a third of the size of a PNG

/** As WebP, which Playwright itself does not write. */
async function shoot(page: Page, file: string) {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY })
  writeFileSync(path.join(FOLDER, file), Buffer.from(data, 'base64'))
  await session.detach()
}

const wanted = process.argv.slice(2)

async function take(browser: Browser, baseURL: string, look: string) {
  for (const who of ['visitor', 'staff', 'admin'] as const) {
    const settings = { baseURL, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' }
    const context = await browser.newContext({ ...LOOKS[look], ...settings })
    const page = await context.newPage()
    if (who !== 'visitor') await signIn(page, EMAILS[who])
    for (const [name, picture] of Object.entries(PICTURES)) {
      if ((picture.as ?? 'visitor') !== who || (wanted.length > 0 && !wanted.includes(name))) continue
      await picture.open(page)
      await page.evaluate(() => document.fonts.ready)
      await shoot(page, `${name}-${look}.webp`)
      console.log(`${name}-${look}.webp`)
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
