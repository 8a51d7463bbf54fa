/** `npm run weight`: the JavaScript every main page makes a reader fetch, gzipped; fails above the limits. Build first. */
import { type Browser, chromium, type Page } from '@playwright/test'
import { findChromium } from './e2e/chromium'
import { withFilledServer } from './e2e/filled-server'
import { signIn } from './e2e/sign-in'

// Kilobytes of 1000 bytes, as they go over the line.
const LIMITS = { public: 110, editor: 220 } as const

/** Where each page is, or how to get to one of its kind. */
const PAGES: Record<keyof typeof LIMITS, [string, string?][]> = {
  public: [
    ['/'],
    ['/commitments'],
    ['/commitments', 'a[href^="/commitments/T"]'],
    ['/documents'],
    ['/documents', 'main a[href^="/documents/"]'],
    ['/committees/swj'],
    ['/committees/swj/timeline'],
    ['/portfolios'],
    ['/figures'],
    ['/help/lifecycle'],
    ['/accessibility'],
    ['/go'],
    ['/sign-in'],
  ],
  editor: [
    ['/desk'],
    ['/commitments'],
    ['/commitments?state=in_progress', 'main a[href^="/commitments/T"]'],
    ['/documents/new'],
    ['/desk', 'a[href$="/review"]'],
    ['/admin'],
    ['/admin/house-style'],
  ],
}

async function addressOf(page: Page, [from, link]: [string, string?]): Promise<string> {
  if (!link) return from
  await page.goto(from)
  return (await page.locator(link).first().getAttribute('href')) ?? from
}

/** Bytes of script the page asked for until the network fell silent, in a browser that has seen nothing before. */
async function weigh(browser: Browser, baseURL: string, address: string, state: string | undefined) {
  const storageState = state === undefined ? undefined : JSON.parse(state)
  const context = await browser.newContext({ baseURL, locale: 'nl-NL', storageState })
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  const bytes = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => /\.js(\?|$)/.test(name))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  )
  await context.close()
  return bytes / 1000
}

async function weighAll(browser: Browser, baseURL: string): Promise<number> {
  let tooHeavy = 0
  for (const kind of ['public', 'editor'] as const) {
    const context = await browser.newContext({ baseURL, locale: 'nl-NL' })
    const page = await context.newPage()
    if (kind === 'editor') await signIn(page, 'admin@gestand.example')
    const state = kind === 'editor' ? JSON.stringify(await context.storageState()) : undefined
    for (const wanted of PAGES[kind]) {
      const address = await addressOf(page, wanted)
      const weight = await weigh(browser, baseURL, address, state)
      const over = weight > LIMITS[kind] || weight === 0
      if (over) tooHeavy += 1
      console.log(
        `${over ? 'OVER' : 'ok  '} ${kind.padEnd(6)} ${weight.toFixed(1).padStart(6)} of ${LIMITS[kind]} kB  ${address}`,
      )
    }
    await context.close()
  }
  return tooHeavy
}

const tooHeavy = await withFilledServer(async ({ url }) => {
  const browser = await chromium.launch({ executablePath: findChromium() })
  try {
    return await weighAll(browser, url)
  } finally {
    await browser.close()
  }
})
process.exit(tooHeavy === 0 ? 0 : 1)
