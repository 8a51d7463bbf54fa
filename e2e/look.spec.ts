import { type BrowserContext, type BrowserContextOptions, expect, type Page, test } from '@playwright/test'
import { signIn } from '../scripts/e2e/sign-in'
import { startStillServer } from '../scripts/e2e/still-server'

/**
 * The main pages beside the pictures in `e2e/baseline`, on a day that never changes. How to renew the pictures:
 * docs/house.md.
 */

const LOOKS: Record<string, BrowserContextOptions> = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 860 } },
  'phone-dark': {
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  },
}

/**
 * Edges of letters differ between versions of Chromium: from 156 to 131 by at most 0.09% of a picture. A hidden column
 * or 8 px more above a section is over 1%. A hue alone is not seen; `contrast.test.ts` measures those.
 */
const TOLERANCE = { threshold: 0.3, maxDiffPixelRatio: 0.0015 }

test.use({
  launchOptions: {
    executablePath: process.env.GESTAND_CHROMIUM,
    // Letters where the font has them, and not where this machine's screen would: they wrap alike everywhere.
    args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
  },
})

type Door = 'visitor' | 'staff'
type Open = (page: Page) => Promise<unknown>

const at =
  (path: string): Open =>
  (page) =>
    page.goto(path)

/** Where the first link of a list leads, so that no number and no id has to be known. */
const behind =
  (path: string, link: string): Open =>
  async (page) => {
    await page.goto(path)
    const href = await page.getByRole('main').locator(link).first().getAttribute('href')
    await page.goto(href as string)
  }

const PAGES: Record<Door, Record<string, Open>> = {
  visitor: {
    'front-door': at('/'),
    register: at('/commitments'),
    commitment: behind('/commitments?slipped=1', 'a[href^="/commitments/T"]'),
    committee: at('/committees/swj'),
    timeline: at('/committees/swj/timeline'),
    figures: at('/figures'),
    lifecycle: at('/help/lifecycle'),
    'sign-in': at('/sign-in'),
  },
  staff: {
    desk: at('/desk'),
    review: behind('/desk', 'a[href$="/review"]'),
    proposed: behind('/commitments?state=settlement_proposed', 'a[href^="/commitments/T"]'),
  },
}

let server: Awaited<ReturnType<typeof startStillServer>>

test.beforeAll(async () => {
  test.setTimeout(360_000)
  server = await startStillServer(process.env.GESTAND_OWNER_URL as string)
})
test.afterAll(() => server?.stop())

async function compare(context: BrowserContext, door: Door, look: string) {
  const page = await context.newPage()
  if (door === 'staff') await signIn(page)
  for (const [name, open] of Object.entries(PAGES[door])) {
    await open(page)
    await page.evaluate(() => document.fonts.ready)
    await expect.soft(page).toHaveScreenshot(`${name}-${look}.png`, TOLERANCE)
  }
  await context.close()
}

// One test for all, since after one that failed the next would have to fill its council anew.
test('the main pages look as they did', async ({ browser }) => {
  test.setTimeout(360_000)
  for (const look of Object.keys(LOOKS))
    for (const door of ['visitor', 'staff'] as const) {
      // What keeps a picture still is a style of Playwright's own, which our content policy would refuse.
      const options = { ...LOOKS[look], baseURL: server.url, bypassCSP: true, locale: 'nl-NL' }
      await test.step(`${door}, ${look}`, async () => compare(await browser.newContext(options), door, look))
    }
})
